import { once } from '#domain/once.ts';
import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';

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

// Made when somebody asks: making them takes milliseconds.
const languageNames: Record<SiteLanguage, () => (code: string) => string> = {
	nl: once(() => namesIn('nl')),
	en: once(() => namesIn('en')),
};

/** Gives names in lower case, and remembers them: one takes as long as all of a small rule. */
function namesIn(language: SiteLanguage): (code: string) => string {
	const names = new Intl.DisplayNames([language], { type: 'language' });
	const known = new Map<string, string>();
	return (code) => {
		const name = known.get(code) ?? (names.of(code) ?? code).toLowerCase();
		known.set(code, name);
		return name;
	};
}

/** Number of languages that are asked beside the must-haves; a must-have that names one is that one. */
function languagesApart({ mustHaves, languages = [], language }: Vacancy): number {
	if (languages.length === 0) return 0;
	const nameOf = languageNames[language]();
	const demands = mustHaves.join('\n').toLowerCase();
	return languages.filter(({ language: code }) => !demands.includes(nameOf(code))).length;
}
