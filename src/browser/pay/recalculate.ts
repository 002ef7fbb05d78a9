import type { PayFacts } from '#domain/pay-sum/pay-sum.ts';
import { choiceOf } from '#browser/pay/choice.ts';
import { element } from '#browser/parts.ts';
import { stepElement } from '#browser/pay/sum-elements.ts';
import type { PayWords } from '#views/pay/steps.ts';
import { type PaySumView, paySumView } from '#views/pay/sum.ts';
import { present } from '#views/sentences.ts';

/** Shows the sum for what stands in the form of a `<pay-calculator>`, or what is wrong with it. */
export function recalculate(host: HTMLElement, facts: PayFacts, words: PayWords): void {
	const choice = choiceOf(new FormData(find(host, 'form') as HTMLFormElement));
	find(host, '[name="hours"]').setAttribute('aria-invalid', String(!choice));
	const view = choice && paySumView(facts, choice, words);
	if (view) show(host, view);
	else if (!choice) say(host, words.text.hoursWrong);
}

/** Says one sentence in place of the sum. */
function say(host: HTMLElement, sentence: string): void {
	find(host, '[role="status"]').textContent = sentence;
	find(host, '.pay-sum__rest').hidden = true;
}

function show(host: HTMLElement, { month, perHour, year, steps, notes }: PaySumView): void {
	find(host, '[role="status"]').textContent = month;
	find(host, '.pay-sum__rest').hidden = false;
	const also = present([perHour, year]);
	find(host, '.pay-sum__also').replaceChildren(...also.map((text) => element('span', text)));
	find(host, '.pay-sum__steps').replaceChildren(...steps.map(stepElement));
	find(host, '.pay-sum__notes').replaceChildren(...notes.map((note) => element('li', note)));
}

function find(host: HTMLElement, selector: string): HTMLElement {
	const found = host.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`<pay-calculator> needs \`${selector}\``);
	return found;
}
