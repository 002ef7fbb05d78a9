import { hasAny, isGiven, type LabelFact, ofEmployment, ofWage } from '#domain/label-fact.ts';

export const payFacts = [
	{
		id: 'pay-amount',
		key: 'salary',
		points: 8,
		required: true,
		isPresent: ({ salary }) => salary.kind === 'allowance' || salary.max > 0,
	},
	{
		id: 'pay-basis',
		key: 'salary.fullTimeHours',
		points: 4,
		required: true,
		isPresent: ofWage(({ salary }) => salary.period === 'hour' || isGiven(salary.fullTimeHours)),
	},
	{
		id: 'pay-steps',
		key: 'salary.stepCriteria',
		points: 4,
		isPresent: ofWage(({ salary }) => salary.min === salary.max || isGiven(salary.stepCriteria)),
	},
	{
		id: 'pay-holiday',
		key: 'salary.holidayAllowance',
		points: 4,
		isPresent: ofWage(
			({ salary }) => isGiven(salary.holidayAllowance) && isGiven(salary.includesHolidayAllowance),
		),
	},
] as const satisfies readonly LabelFact[];

export const rosterFacts = [
	{
		id: 'roster-times',
		key: 'shifts',
		points: 9,
		required: true,
		isPresent: ({ shifts, roster }) =>
			hasAny(shifts) || isGiven(roster?.flexible) || hasAny(roster?.referenceDays),
	},
	{
		id: 'roster-notice',
		key: 'roster.knownDaysAhead',
		points: 4,
		isPresent: ({ roster }) => isGiven(roster?.knownDaysAhead) || isGiven(roster?.flexible),
	},
	{
		id: 'roster-say',
		key: 'roster.swapping',
		points: 2,
		isPresent: ({ roster }) =>
			[roster?.swapping, roster?.selfScheduling, roster?.flexible].some(isGiven),
	},
] as const satisfies readonly LabelFact[];

export const extraHoursFacts = [
	{
		id: 'overtime',
		key: 'roster.overtime',
		points: 4,
		required: true,
		isPresent: ({ roster }) =>
			roster?.overtime?.expected === 'never' || isGiven(roster?.overtime?.compensation),
	},
	{
		id: 'reachability',
		key: 'roster.reachability',
		points: 3,
		required: true,
		isPresent: ({ roster }) =>
			roster?.reachability?.outsideHours === false || isGiven(roster?.reachability?.compensation),
	},
	{
		id: 'allowances',
		key: 'allowances',
		points: 3,
		required: true,
		isPresent: ofWage(({ allowances }) => isGiven(allowances)),
	},
] as const satisfies readonly LabelFact[];

export const contractFacts = [
	{
		id: 'contract-term',
		key: 'contract.months',
		points: 4,
		required: true,
		isPresent: ({ contract }) =>
			!['fixed-term', 'internship', 'apprenticeship'].includes(contract.type) ||
			isGiven(contract.months),
	},
	{
		id: 'trial',
		key: 'contract.trialMonths',
		points: 3,
		required: true,
		isPresent: ofEmployment(({ contract }) => isGiven(contract.trialMonths)),
	},
	{
		id: 'collective-agreement',
		key: 'contract.collectiveAgreement',
		points: 3,
		required: true,
		isPresent: ofEmployment(({ contract }) => isGiven(contract.collectiveAgreement)),
	},
] as const satisfies readonly LabelFact[];
