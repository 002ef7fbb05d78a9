import { days, jobs, plural } from '#i18n/en/count.ts';

/** What a script says of the filters and their results, in English. */
export const filters = {
	'filters.active': (count: number) => `${plural(count, 'filter', 'filters')} chosen`,
	'filters.show': (count: number) =>
		count === 0 ? 'See what you can let go of' : `Show ${jobs(count)}`,
	'filters.clear': 'Clear all filters',
	'filters.remove': (name: string) => `Remove: ${name}`,
	'filters.kilometres': (kilometres: number, count: string) =>
		count ? `${kilometres} km (${count})` : `${kilometres} km`,
	'filters.placeUnknown': (place: string) =>
		`We do not know “${place}”. Try a larger Dutch town nearby, or your postcode.`,
	'filters.placePostcode': (digits: string) =>
		`“${digits}” is not in our list of Dutch postcodes: check the digits or type your town.`,
	'filters.placeShort': (digits: string) =>
		`“${digits}” is not a whole postcode yet. Fill in all four digits, or your town.`,
	'filters.placeNear': (digits: string, town: string) =>
		`We measure from the middle of postcode ${digits}, near ${town}.`,
	'filters.placeChoose': 'Which place do you mean?',
	'filters.placeAround': 'Until you choose, you see the work around all of these.',

	'filters.per': { uur: 'an hour', maand: 'a month' },
	'filters.homeAll': 'Fully remote',
	'filters.sortBest': 'Best match',
	'filters.sortBy': {
		nieuw: 'Newest',
		sluit: 'Closing soon',
		uurloon: 'Pay per hour',
		afstand: 'Distance',
		label: 'Clarity label',
	},

	'filters.searchFailed': 'Searching for words is not working right now. The other filters are.',
	'filters.all': (total: number) => jobs(total),
	'filters.count': (count: number, total: number) => `${count} of ${jobs(total)}`,
	'filters.found': (count: number) => (count === 0 ? 'No jobs found.' : `${jobs(count)} found.`),
	'filters.more': 'Show more',
	'filters.literally': (query: string) => `Search for “${query}” after all`,
	'filters.corrected': (query: string, corrected: string) =>
		`You searched for “${query}”. These jobs match “${corrected}”.`,
	'filters.around': (town: string, name: string) =>
		`We found nothing in ${town} itself, so we now search ${name}.`,
	'filters.asked': (words: string, names: string) => `We read ${words} as ${names}.`,
	'filters.leftOut': (words: string) => `Without jobs for ${words}.`,
	'filters.onlyTimes': (words: string) => `You never have to work outside ${words} here.`,
	'filters.wider': (query: string) => `Search for “${query}”`,

	'tag.query': (query: string) => `search “${query}”`,
	'tag.place': (kilometres: number, place: string) =>
		`within ${kilometres} km of ${/^\d/.test(place) ? 'postcode ' : ''}${place}`,
	'tag.pay': (amount: string, per: string) => `at least ${amount} ${per}`,
	'tag.week': 'fits my week',
	'tag.weekAlmost': 'fits my week, but for one part of a day',
	'tag.home': (count: string) => `at least ${days(count)} at home`,

	'match.kilometres': (kilometres: string) => `${kilometres} km as the crow flies`,
	'match.near': 'less than 1 km away',
	'match.fits': 'fits your week completely',
	'match.almost': (part: string) => `fits your week, except ${part}`,
	'match.unknownPlace': 'distance unknown',
	'match.unknownPay': 'pay per hour unknown',
	'match.unknownHome': 'number of days at home unknown',
};
