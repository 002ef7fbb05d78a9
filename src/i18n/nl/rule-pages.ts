import type { Category, Severity } from '#domain/lint-terms.ts';

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
	severities: {
		error: 'fout: houdt de vacature tegen',
		warning: 'waarschuwing',
		info: 'tip',
	} satisfies Record<Severity, string>,
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
