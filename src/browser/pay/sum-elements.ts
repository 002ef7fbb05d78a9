import { unbroken } from '#i18n/unbroken.ts';
import type { PayStep } from '#views/pay/steps.ts';

/** One line of the sum, as `PaySum.astro` writes it. */
export function stepElement({ name, sum, amount, isTotal }: PayStep): HTMLLIElement {
	const item = document.createElement('li');
	item.className = isTotal ? 'pay-sum__step pay-sum__step--total' : 'pay-sum__step';
	const parts = { name, amount, sum };
	for (const [part, content] of Object.entries(parts)) {
		if (!content) continue;
		const element = elementWith('span', unbroken(content));
		element.className = `pay-sum__${part}`;
		item.append(element);
	}
	return item;
}

/** Like `element` of `parts.ts`, whose file would add its name to every page of a vacancy. */
export function elementWith(name: string, content: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = content;
	return element;
}
