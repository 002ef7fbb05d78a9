import type { About } from '#i18n/nl/schema.ts';

const timeKeys = new Set(['from', 'to']);

/** What to write instead of a value that has the wrong form. */
export function formatHint({ path, value, example }: About, format: string): string {
	const key = String(path.findLast((part) => typeof part === 'string'));
	const text = String(value);
	if (format === 'date') return dateHint(text);
	if (timeKeys.has(key)) return timeHint(text);
	if (format === 'email') return 'Schrijf een e-mailadres, zoals werk@example.nl.';
	if (format === 'url') return urlHint(text);
	return (formHints[key] ?? ((shown) => `Schrijf het als ${shown}.`))(String(example ?? ''));
}

const slugHint = (): string =>
	'Schrijf kleine letters, cijfers en streepjes, precies zoals het bestand heet, zonder .md.';

const formHints: Record<string, (example: string) => string> = {
	postalCode: () => 'Schrijf vier cijfers, met of zonder twee hoofdletters, zoals 9711 LX.',
	country: () => 'Schrijf de landcode van twee hoofdletters, zoals NL.',
	reference: () => 'Gebruik hooguit 64 letters, cijfers, punten en streepjes, zoals NW-2026-014.',
	organisation: slugHint,
	competencies: slugHint,
	rule: slugHint,
	phone: () => 'Schrijf een telefoonnummer, zoals 050 123 45 67.',
	whatsapp: () => 'Schrijf een telefoonnummer, zoals +31 6 12 34 56 78.',
	language: () => 'Schrijf de taalcode van twee kleine letters, zoals nl.',
	kvk: () => 'Een KvK-nummer heeft acht cijfers. Zet het tussen aanhalingstekens.',
	accent: () => 'Schrijf # en zes tekens, zoals #0b5d6b.',
	src: () =>
		'Noem een jpg-, png-, webp-, avif- of svg-bestand naast dit bestand, zoals ./team.jpg.',
	selection: () => 'Schrijf het adres onder /vacatures/, zoals plaats/groningen.',
};

function dateHint(text: string): string {
	const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
	if (day && month && year)
		return `Schrijf jaar-maand-dag: ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}.`;
	return /^\d{4}-\d{2}-\d{2}$/.test(text)
		? 'Die dag bestaat niet. Kijk de datum na.'
		: 'Schrijf een datum als jaar-maand-dag, zoals 2026-12-18.';
}

function timeHint(text: string): string {
	const [, hours, minutes] = /^(\d{1,2})[.,hu ](\d{2})(?: ?uur)?$/.exec(text) ?? [];
	if (hours && minutes && Number(hours) < 24 && Number(minutes) < 60)
		return `Schrijf een dubbele punt: "${hours.padStart(2, '0')}:${minutes}".`;
	return 'Schrijf een tijd van 00:00 tot 24:00, zoals "12:30".';
}

const urlHint = (text: string): string =>
	text.startsWith('http://')
		? 'Begin het adres met https://.'
		: 'Schrijf het hele adres, zoals https://example.nl/solliciteren.';
