import { jobs } from '#i18n/en/count.ts';

/** What stands where filters leave nothing, in English. */
export const empty = {
	'empty.title': 'No jobs for this choice',
	'empty.hint': 'Let go of one thing and there is something:',
	'empty.nothing': 'Removing one filter is not enough.',
	'empty.without': (name: string, count: number) => `Without ${name}: ${jobs(count)}`,
	'empty.wider': (kilometres: number, count: number) => `Within ${kilometres} km: ${jobs(count)}`,
	'empty.almost': (count: number) => `One part of a day may fall outside your week: ${jobs(count)}`,
	'empty.only': (query: string, count: number) => `Search for “${query}”: ${jobs(count)}`,
	'empty.suggestion': (word: string) => `Did you mean “${word}”?`,
	'empty.all': (count: number) => `Clear all filters: ${jobs(count)}`,
};
