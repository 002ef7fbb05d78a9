const plural = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;
const jobs = (count: number): string => plural(count, 'job', 'jobs');
const days = (count: string): string => `${count} ${count === '1' ? 'day' : 'days'}`;

/** What stands around the filters and their results, in English. */
export const filters = {
	'filters.title': 'Filter the list',
	'filters.open': 'Choose filters',
	'filters.active': (count: number) => `${plural(count, 'filter', 'filters')} chosen`,
	'filters.show': (count: number) =>
		count === 0 ? 'See what you can let go of' : `Show ${jobs(count)}`,
	'filters.clear': 'Clear all filters',
	'filters.any': 'No preference',
	'filters.chosen': 'Chosen filters',
	'filters.remove': (name: string) => `Remove: ${name}`,
	'filters.noScript':
		'Search and filters only work with JavaScript. Choose a group below the list, or browse the list.',
	'filters.failed': 'Filters are not working right now. All jobs are listed below.',

	'filters.place': 'Place and distance',
	'filters.placeInput': 'Your town or postcode',
	'filters.radius': 'At most',
	'filters.kilometres': (kilometres: number, count: string) =>
		count ? `${kilometres} km (${count})` : `${kilometres} km`,
	'filters.placeHint':
		'The four digits of a Dutch postcode are enough. We measure as the crow flies. What you type stays on this device.',
	'filters.placeSource': 'Places and postcodes from GeoNames, adapted',
	'filters.placeUnknown': (place: string) =>
		`We do not know “${place}”. Try a larger Dutch town nearby, or your postcode.`,
	'filters.placePostcode': (digits: string) =>
		`“${digits}” is not in our list of Dutch postcodes: check the digits or type your town.`,
	'filters.placeShort': (digits: string) =>
		`“${digits}” is not a whole postcode yet. Fill in all four digits, or your town.`,
	'filters.placeNear': (digits: string, town: string) =>
		`We measure from the middle of postcode ${digits}, near ${town}.`,
	'filters.placeChoose': 'Which place do you mean?',

	'filters.pay': 'Pay',
	'filters.payInput': 'At least, in euros',
	'filters.per': { uur: 'an hour', maand: 'a month' },
	'filters.payHint':
		'Gross, without holiday allowance. We compare the highest amount, and for a month the most hours.',

	'filters.week': 'Fits my week',
	'filters.weekHint': 'Tick when you can work.',
	'filters.weekTable': 'When you can work',
	'filters.weekDay': 'Day',
	'filters.dayPart': (day: string, part: string) => `${day} ${part}`,
	'filters.partHours': {
		night: '0–6 h',
		morning: '6–12 h',
		afternoon: '12–18 h',
		evening: '18–24 h',
	},
	'filters.weekQuick': 'Tick several at once',
	'filters.weekdays': 'Weekdays by day',
	'filters.evenings': 'All evenings',
	'filters.nights': 'All nights',
	'filters.weekend': 'Weekends',
	'filters.emptyWeek': 'Clear the week',
	'filters.fit': 'How well it has to fit',
	'filters.fitWhole': 'Fits completely',
	'filters.fitAlmost': 'One part of a day may fall outside',
	'filters.rememberWeek': 'Remember my week on this device',
	'filters.useWeek': 'Fill in my saved week',

	'filters.homeDays': (count: string) => `At least ${days(count)}`,
	'filters.homeAll': 'Fully remote',
	'filters.contract': 'Type of contract',
	'filters.employer': 'Employer',
	'filters.noExperience': 'No experience needed',
	'filters.littlePhone': 'Few phone calls',
	'filters.littlePhoneHint': (percent: string) =>
		`Few is at most ${percent} of the contact with customers. Only jobs that say so.`,

	'filters.sort': 'Sort by',
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
	'filters.results': 'Jobs found',
	'filters.more': 'Show more',
	'filters.literally': (query: string) => `Search for “${query}” after all`,
	'filters.corrected': (query: string, corrected: string) =>
		`You searched for “${query}”. These jobs match “${corrected}”.`,
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

	'empty.title': 'No jobs for this choice',
	'empty.hint': 'Let go of one thing and there is something:',
	'empty.nothing': 'Removing one filter is not enough.',
	'empty.without': (name: string, count: number) => `Without ${name}: ${jobs(count)}`,
	'empty.wider': (kilometres: number, count: number) => `Within ${kilometres} km: ${jobs(count)}`,
	'empty.almost': (count: number) => `One part of a day may fall outside your week: ${jobs(count)}`,
	'empty.only': (query: string, count: number) => `Search for “${query}”: ${jobs(count)}`,
	'empty.near': (place: string, kilometres: number) =>
		`Search within ${kilometres} km of “${place}”`,
	'empty.suggestion': (word: string) => `Did you mean “${word}”?`,
	'empty.all': (count: number) => `Clear all filters: ${jobs(count)}`,

	'match.kilometres': (kilometres: string) => `${kilometres} km as the crow flies`,
	'match.near': 'less than 1 km away',
	'match.fits': 'fits your week completely',
	'match.almost': (part: string) => `fits your week, except ${part}`,
	'match.unknownPlace': 'distance unknown',
	'match.unknownPay': 'pay per hour unknown',
	'match.unknownHome': 'number of days at home unknown',
};
