import { jobs } from '#i18n/en/count.ts';

/** What the search box says; apart, because it is sent to the browser. */
export const search = {
	'search.label': 'Find a job',
	'search.placeholder': 'Job or place',
	'search.submit': 'Search',
	'search.busy': 'Searching',
	'search.found': (count: number, query: string) =>
		count === 0 ? `No jobs found for “${query}”.` : `${jobs(count)} found for “${query}”.`,
	'search.corrected': (asked: string, used: string, count: number) =>
		`You searched for “${asked}”; we show “${used}”: ${jobs(count)}.`,
	'search.literally': (asked: string) => `Search for “${asked}” after all`,
	'search.meant': (suggestion: string) => `Did you mean “${suggestion}”?`,
	'search.emptyTitle': (query: string) => `Nothing found for “${query}”`,
	'search.emptyHint': 'Try a shorter or more general word, or check the spelling.',
	'search.emptyAll': 'Show all jobs',
	'search.more': 'Show more',
	'search.results': 'Search results',
	'search.failed': 'Search is not working right now. All jobs are listed below.',
	'search.noScript': 'Search only works with JavaScript. Choose a group below, or browse the list.',
};
