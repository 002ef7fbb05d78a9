import type { PayStep } from '#views/pay-steps.ts';

/** One line of the sum, as `PaySum.astro` writes it. */
export function stepElement({ name, sum, amount, isTotal }: PayStep): HTMLLIElement {
	const item = document.createElement('li');
	item.className = isTotal ? 'pay-sum__step pay-sum__step--total' : 'pay-sum__step';
	const parts = { name, amount, sum };
	for (const [part, content] of Object.entries(parts)) {
		if (!content) continue;
		const element = document.createElement('span');
		element.className = `pay-sum__${part}`;
		element.textContent = content;
		item.append(element);
	}
	return item;
}

export function noteElement(note: string): HTMLLIElement {
	const item = document.createElement('li');
	item.textContent = note;
	return item;
}
