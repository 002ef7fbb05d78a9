import { days } from '#i18n/en/count.ts';

/** What stands around the filters on the page as it is built, in English. */
export const filterForm = {
	'filters.title': 'Filter the list',
	'filters.open': 'Choose filters',
	'filters.any': 'No preference',
	'filters.chosen': 'Chosen filters',
	'filters.noScript':
		'Search and filters only work with JavaScript. Choose a group below the list, or browse the list.',
	'filters.failed': 'Filters are not working right now. All jobs are listed below.',

	'filters.place': 'Place and distance',
	'filters.placeInput': 'Town or postcode',
	'filters.radius': 'At most',
	'filters.placeHint':
		'The digits of your postcode are enough. We measure as the crow flies. What you type stays on this device.',
	'filters.placeSource': 'Places and postcodes from GeoNames, adapted',
	'filters.pay': 'Pay',
	'filters.payInput': 'At least, in euros',
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
	'filters.contract': 'Type of contract',
	'filters.employer': 'Employer',
	'filters.noExperience': 'No experience needed',
	'filters.littlePhone': 'Few phone calls',
	'filters.littlePhoneHint': (percent: string) =>
		`Few is at most ${percent} of the contact with customers. Only jobs that say so.`,

	'filters.sort': 'Sort by',
	'filters.results': 'Jobs found',
};
