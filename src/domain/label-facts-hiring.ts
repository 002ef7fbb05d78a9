import { hasAny, isGiven, type LabelFact } from '#domain/label-fact.ts';

const mostMustHaves = 5;
const practicalSteps = ['practical-test', 'role-play', 'trial-day'];

export const requirementFacts = [
	{
		id: 'few-must-haves',
		key: 'mustHaves',
		points: 4,
		isPresent: ({ mustHaves }) => mustHaves.length <= mostMustHaves,
	},
	{
		id: 'split-requirements',
		key: 'niceToHaves',
		points: 4,
		isPresent: ({ niceToHaves, bonus, taught }) => [niceToHaves, bonus, taught].some(hasAny),
	},
] as const satisfies readonly LabelFact[];

export const selectionFacts = [
	{
		id: 'selection-steps',
		key: 'selection',
		points: 4,
		required: true,
		isPresent: ({ selection }) => hasAny(selection),
	},
	{
		id: 'selection-days',
		key: 'selection.withinWorkdays',
		points: 4,
		isPresent: ({ selection = [] }) =>
			hasAny(selection) && selection.every(({ withinWorkdays }) => isGiven(withinWorkdays)),
	},
	{
		id: 'practical-step',
		key: 'selection.type',
		points: 4,
		isPresent: ({ selection = [] }) => selection.some(({ type }) => practicalSteps.includes(type)),
	},
] as const satisfies readonly LabelFact[];

export const replyFacts = [
	{
		id: 'reply-term',
		key: 'apply.replyWithinWorkdays',
		points: 8,
		required: true,
		isPresent: ({ apply }) => isGiven(apply.replyWithinWorkdays),
	},
] as const satisfies readonly LabelFact[];

export const startFacts = [
	{
		id: 'onboarding',
		key: 'onboarding',
		points: 4,
		required: true,
		isPresent: ({ onboarding }) => isGiven(onboarding?.weeks) || hasAny(onboarding?.programme),
	},
	{ id: 'growth', key: 'growth', points: 3, isPresent: ({ growth }) => hasAny(growth) },
] as const satisfies readonly LabelFact[];

export const honestyFacts = [
	{
		id: 'challenges',
		key: 'challenges',
		points: 3,
		required: true,
		isPresent: ({ challenges }) => hasAny(challenges),
	},
	{ id: 'targets', key: 'targets', points: 2, isPresent: ({ targets }) => hasAny(targets) },
] as const satisfies readonly LabelFact[];

export const privacyFacts = [
	{
		id: 'retention',
		key: 'privacy.retentionWeeks',
		points: 3,
		required: true,
		isPresent: ({ privacy }) => isGiven(privacy?.retentionWeeks),
	},
	{
		id: 'data',
		key: 'privacy.data',
		points: 2,
		isPresent: ({ privacy }) => hasAny(privacy?.data) && isGiven(privacy?.readers),
	},
] as const satisfies readonly LabelFact[];
