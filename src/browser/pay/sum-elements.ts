import { element } from '#browser/parts.ts';
import { unbroken } from '#i18n/unbroken.ts';
import type { PayStep } from '#views/pay/steps.ts';

/** One line of the sum, as `PaySum.astro` writes it. */
export function stepElement({ name, sum, amount, isTotal }: PayStep): HTMLLIElement {
	const item = element('li');
	item.className = isTotal ? 'pay-sum__step pay-sum__step--total' : 'pay-sum__step';
	const parts = { name, amount, sum };
	for (const [part, content] of Object.entries(parts)) {
		if (!content) continue;
		const shown = element('span', unbroken(content));
		shown.className = `pay-sum__${part}`;
		item.append(shown);
	}
	return item;
}
