import type { Rule } from '#lint/core/rule.ts';
import { askedIn } from '#lint/rules/privacy/asked.ts';
import { personalData } from '#lint/rules/privacy/personal-data.ts';
import { specialData } from '#lint/rules/privacy/special-data.ts';

/** Reports questions about health or belief, and about age, family or looks. */
export const asksSpecialData: Rule = {
	id: 'asks-special-data',
	category: 'privacy',
	severity: 'error',
	lighter: ['warning'],
	source:
		'https://www.autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/sollicitaties/persoonsgegevens-van-sollicitanten',
	*check(document, text) {
		for (const { range, words } of askedIn(document, specialData))
			yield { range, ...text.asksSpecialData(words) };
		for (const { range, words } of askedIn(document, personalData))
			yield { range, severity: 'warning', ...text.asksPersonalData(words) };
	},
};
