import type { Category, Severity } from '#domain/lint-terms.ts';
import { severitiesInWords } from '#i18n/nl/severities.ts';

/** What the pages about the rules say. */
export const rulePagesText = {
	title: 'Regels voor vacatures',
	intro:
		'Voordat een vacature online gaat, leest een programma haar aan de hand van deze regels. Een fout houdt de vacature tegen. Een waarschuwing en een tip niet.',
	description: (count: number) =>
		`De ${count} regels waar vacatures op dit bord aan voldoen, met uitleg, bron en voorbeelden.`,
	ruleDescription: (title: string, summary: string) =>
		`${title}. ${summary} Met uitleg, bron en voorbeelden van hoe het wel en niet moet.`,
	back: 'Alle regels',
	facts: (category: string, severity: string) => `${category} · ${severity}`,
	source: 'Bron',
	checked: (date: string) => `Nagekeken op ${date}`,
	off: 'uit: een bord kan haar aanzetten',
	severities: (severities: readonly Severity[]): string =>
		severities.length === 1 && severities[0] === 'error'
			? 'fout: houdt de vacature tegen'
			: severitiesInWords(severities),
	/** The overview by the heaviest weight of each rule. */
	byWeight: 'Hoe zwaar een regel telt',
	byCategory: 'Per onderwerp',
	weights: {
		error: {
			name: 'Houdt publicatie tegen',
			about: 'Een fout. Soms is zo’n regel milder: dat staat bij de regel.',
		},
		warning: { name: 'Waarschuwing', about: 'Kijk ernaar. Het houdt niets tegen.' },
		info: { name: 'Tip', about: 'Een idee om de vacature beter te maken.' },
	} satisfies Record<Severity, { name: string; about: string }>,
	categories: {
		schema: { name: 'Vorm', about: 'De gegevens zijn volledig en leesbaar.' },
		transparency: { name: 'Openheid', about: 'De vacature zegt wat een kandidaat moet weten.' },
		law: { name: 'Wet', about: 'De vacature belooft niets wat niet mag.' },
		inclusion: { name: 'Iedereen welkom', about: 'De vacature sluit niemand zonder reden uit.' },
		vagueness: { name: 'Vaagheid', about: 'Loze woorden maken plaats voor feiten.' },
		consistency: { name: 'Tegenspraak', about: 'Tekst en gegevens zeggen hetzelfde.' },
		privacy: { name: 'Privacy', about: 'Je vraagt alleen wat je nodig hebt.' },
		readability: { name: 'Leesbaarheid', about: 'Iedereen kan de tekst begrijpen.' },
		findability: { name: 'Vindbaarheid', about: 'Kandidaten vinden de vacature.' },
	} satisfies Record<Category, { name: string; about: string }>,
};
