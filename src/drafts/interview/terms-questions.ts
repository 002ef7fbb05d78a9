import { all, type Chapter, is, isOpen, type Values } from '#drafts/interview/question.ts';
import { bothEnds, wholeShift } from '#drafts/interview/together.ts';
import { canShareHour } from '#drafts/interview/same-hour.ts';
import { valueAt } from '#content/value-at.ts';

const isWage = (values: Values): boolean => is('salary.kind', 'wage', undefined)(values);
/** As the rules see it: what they do not ask of an internship is no question here either. */
const isEmployed = (values: Values): boolean =>
	!is('contract.type', 'freelance', 'internship', 'volunteer')(values);
const hasRange = (values: Values): boolean =>
	valueAt(values, ['salary', 'max']) !== valueAt(values, ['salary', 'min']);

const times = [
	{ path: 'days' },
	{ path: 'from', together: bothEnds('from', 'to') },
	{ path: 'to' },
];

/** What somebody gets and when somebody works. */
export const termsChapters: readonly Chapter[] = [
	{
		id: 'pay',
		questions: [
			{ path: 'hours.min', together: bothEnds('min', 'max') },
			{ path: 'hours.max' },
			{ path: 'salary.kind', when: is('contract.type', 'freelance', 'internship', 'volunteer') },
			{ path: 'salary.period' },
			{ path: 'salary.fullTimeHours', when: all(isWage, is('salary.period', 'month', 'year')) },
			{ path: 'salary.min', together: bothEnds('min', 'max') },
			{ path: 'salary.max' },
			{ path: 'salary.stepCriteria', when: all(isWage, hasRange) },
			{ path: 'salary.includesHolidayAllowance', when: isWage },
			{ path: 'salary.holidayAllowance', when: isWage },
			{
				path: 'allowances',
				when: isWage,
				no: { allowances: [] },
				parts: [
					{ path: 'for' },
					{ path: 'from', when: is('for', 'evening', 'night') },
					{ path: 'percent' },
					{ path: 'perHour', when: isOpen('percent') },
					{
						path: 'stacks',
						when: (item, { others }) => others.some((other) => canShareHour(item, other)),
					},
				],
			},
		],
	},
	{
		id: 'contract',
		questions: [
			{
				path: 'contract.months',
				when: is('contract.type', 'fixed-term', 'internship', 'apprenticeship'),
			},
			{ path: 'contract.trialMonths', when: isEmployed },
			{
				path: 'contract.collectiveAgreement',
				when: isEmployed,
				no: { 'contract.collectiveAgreement': 'none' },
			},
			{ path: 'benefits.leaveDays', when: isEmployed },
			{ path: 'benefits.travel.note' },
			{ path: 'benefits.pension', when: isEmployed },
		],
	},
	{
		id: 'roster',
		questions: [
			{
				path: 'shifts',
				no: {},
				parts: [
					{ path: 'name', together: wholeShift },
					...times,
					{ path: 'breakMinutes' },
					{ path: 'daysPerWeek', when: hasSeveralDays },
					{ path: 'every' },
				],
			},
			{
				path: 'roster.flexible',
				when: isOpen('shifts'),
				no: {},
				sets: { shifts: [] },
				parts: times,
			},
			{
				path: 'roster.referenceDays',
				when: all(isOpen('shifts'), isOpen('roster.flexible')),
				no: {},
				sets: { shifts: [] },
				parts: times,
			},
			{ path: 'roster.knownDaysAhead', when: isOpen('roster.flexible') },
			{ path: 'roster.swapping', when: isOpen('roster.flexible') },
			{ path: 'roster.overtime.expected' },
			{
				path: 'roster.overtime.compensation',
				when: is('roster.overtime.expected', 'sometimes', 'often'),
			},
			{ path: 'roster.reachability.outsideHours' },
			{
				path: 'roster.reachability.compensation',
				when: is('roster.reachability.outsideHours', true),
			},
		],
	},
];

function hasSeveralDays({ days }: Values): boolean {
	return Array.isArray(days) && days.length > 1;
}
