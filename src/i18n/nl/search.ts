import { vacancies } from '#i18n/nl/count.ts';

/** What the search box says; apart, because it is sent to the browser. */
export const search = {
	'search.label': 'Zoek een baan',
	'search.placeholder': 'Functie of plaats',
	'search.submit': 'Zoek',
	'search.busy': 'Even zoeken',
	'search.found': (count: number, query: string) =>
		count === 0
			? `Geen vacatures gevonden voor “${query}”.`
			: `${vacancies(count)} gevonden voor “${query}”.`,
	'search.corrected': (asked: string, used: string, count: number) =>
		`Je zocht “${asked}”; we tonen “${used}”: ${vacancies(count)}.`,
	'search.literally': (asked: string) => `Zoek toch naar “${asked}”`,
	'search.meant': (suggestion: string) => `Bedoelde je “${suggestion}”?`,
	'search.emptyTitle': (query: string) => `Niets gevonden voor “${query}”`,
	'search.emptyHint': 'Probeer een korter of algemener woord, of kijk de spelling na.',
	'search.emptyAll': 'Toon alle vacatures',
	'search.more': 'Toon meer',
	'search.results': 'Zoekresultaten',
	'search.failed': 'Zoeken lukt nu niet. Hieronder staan alle vacatures.',
	'search.noScript':
		'Zoeken werkt alleen met JavaScript. Kies hieronder een groep, of blader door de lijst.',
};
