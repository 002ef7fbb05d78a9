import { hours as inHours } from '#i18n/en/count.ts';
import type { PayText } from '#i18n/nl/pay.ts';

export const pay: PayText = {
	title: 'Work it out for your hours',
	hours: 'Hours per week',
	range: (min, max) => `${min} to ${max}`,
	hoursOffered: (range) => `The employer offers ${range} hours.`,
	hoursWrong: 'Enter a number of hours from 1 to 60.',
	shifts: 'Which shifts will you work?',
	wage: 'Which amount do you want to use?',
	low: (amount) => `Lowest: ${amount}`,
	middle: (amount) => `Middle: ${amount}`,
	high: (amount) => `Highest: ${amount}`,
	atFullTime: (hours) => `for ${inHours(hours)}`,
	example: (hours) => `An example: ${inHours(hours)} per week.`,
	exampleShifts: (hours) => `An example: ${inHours(hours)} per week, with all shifts.`,
	exampleLowest: 'It uses the lowest amount.',

	perMonth: (amount) => `${amount} gross per month`,
	perHour: (amount) => `${amount} per hour on average`,
	perYear: (amount) => `${amount} per year`,

	steps: 'How we get there',
	hourly: 'Pay per hour',
	base: 'Pay per month',
	baseWithoutHoliday: 'Pay per month without holiday allowance',
	allowanceBase: 'Allowance per month',
	month: 'Together per month',
	holiday: 'Holiday allowance per year',
	yearEnd: 'Year-end bonus',
	year: 'Together per year',
	surcharge: {
		evening: 'Evening supplement',
		night: 'Night supplement',
		saturday: 'Saturday supplement',
		sunday: 'Sunday supplement',
		holiday: 'Public holiday supplement',
		overtime: 'Overtime supplement',
	},
	at: (name, from, to) => `${name}, ${from}–${to}`,

	hourlyOfHour: (amount, result) => `${amount} = ${result}`,
	hourlyOfMonth: (amount, hours, result) =>
		`${amount} × 12 months ÷ 52 weeks ÷ ${inHours(hours)} = ${result}`,
	hourlyOfYear: (amount, hours, result) => `${amount} ÷ 52 weeks ÷ ${inHours(hours)} = ${result}`,
	baseOfHour: (amount, hours) => `${inHours(hours)} × ${amount} × 52 weeks ÷ 12 months`,
	baseOfMonth: (amount, full, hours) => `${amount} ÷ ${inHours(full)} × ${inHours(hours)}`,
	baseOfYear: (amount, full, hours) =>
		`${amount} ÷ 12 months ÷ ${inHours(full)} × ${inHours(hours)}`,
	withoutHoliday: (amount, factor) => `${amount} ÷ ${factor}`,
	surchargePercent: (hours, percent, amount) =>
		`${inHours(hours)} per week × ${percent} of ${amount} × 52 ÷ 12`,
	surchargeAmount: (hours, amount) => `${inHours(hours)} per week × ${amount} × 52 ÷ 12`,
	partOfYear: (percent, amount) => `${percent} of 12 × ${amount}`,
	partOfBaseYear: (percent, amount) => `${percent} of 12 × ${amount}, without supplements`,
	yearOf: (month) => `12 × ${month}`,

	share: (roster, hours) =>
		`The chosen shifts take ${roster} hours per week and you work ${hours} of them. So ${hours}/${roster} of the hours with a supplement count.`,
	rest: (roster, rest) =>
		`The chosen shifts take ${roster} hours per week. The other ${inHours(rest)} count without a supplement.`,
	noSurcharge: 'None of the chosen shifts has hours with a supplement.',
	overlap: 'Where two supplements hold at the same time, only the highest counts.',
	stacked: 'Some hours have two supplements that add up. You are paid both.',
	overlapOfOthers: 'Of supplements that do not add up, only the highest counts for each hour.',
	break: 'Your break is unpaid. We assume that it falls in the middle of your shift.',
	rounded: 'Every result is rounded to cents.',

	leftOut: 'What is not included',
	events: (names) =>
		`Supplement for ${names}: nobody knows beforehand how many hours that will be.`,
	timesUnknown: (names) =>
		`Supplement for ${names}: the employer does not say for which hours it holds.`,
	noShifts: (names) => `Supplement for ${names}: your shifts are not fixed.`,
	noneStated: 'Supplements: the employer says nothing about them.',
	holidayUnknown: 'Holiday allowance: the employer does not say how much.',
	variable: 'Variable pay: nobody knows beforehand how much that will be.',
	net: 'Tax and contributions. What you receive net differs per person: it depends on your tax credits, your pension and your other income.',
	occasion: {
		evening: 'evenings',
		night: 'nights',
		saturday: 'Saturdays',
		sunday: 'Sundays',
		holiday: 'public holidays',
		overtime: 'overtime',
	},

	fee: 'A rate is not a wage. You pay your own insurance, pension, days off and tax from it. That is why we do not turn it into an amount per month.',
	lumpSum: 'This amount is the same, whatever your hours. So there is nothing to work out.',
};
