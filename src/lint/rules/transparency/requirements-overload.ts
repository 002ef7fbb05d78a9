import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { languageNames } from '#lint/rules/language-names.ts';

const enough = 5;
const most = 7;

/** Reports lists of demands so long that people who could do the job leave. */
export const requirementsOverload: Rule = {
	id: 'requirements-overload',
	category: 'transparency',
	severity: 'error',
	lighter: ['warning'],
	source:
		'https://www.managersonline.nl/nieuws/19318/grootste-vacature-afknapper-te-zware-eisen.html',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy) return;
		const languages = languagesApart(vacancy);
		const count = vacancy.mustHaves.length + languages;
		if (count > enough)
			yield {
				range: rangeOf(['mustHaves', vacancy.mustHaves.length]),
				severity: count > most ? 'error' : 'warning',
				...text.requirementsOverload(count, languages),
			};
	},
};

/** Number of languages that are asked beside the must-haves; a must-have that names one is that one. */
function languagesApart({ mustHaves, languages = [], language }: Vacancy): number {
	if (languages.length === 0) return 0;
	const nameOf = languageNames[language]();
	const demands = mustHaves.join('\n').toLowerCase();
	return languages.filter(({ language: code }) => !demands.includes(nameOf(code))).length;
}
