import {
	honestyFacts,
	privacyFacts,
	replyFacts,
	requirementFacts,
	selectionFacts,
	startFacts,
} from '#domain/label-facts-hiring.ts';
import {
	contractFacts,
	extraHoursFacts,
	payFacts,
	rosterFacts,
} from '#domain/label-facts-terms.ts';

/** What the label weighs; together 100 points. A change in it is a new version of the label. */
export const labelCriteria = [
	{ id: 'pay', facts: payFacts },
	{ id: 'roster', facts: rosterFacts },
	{ id: 'extra-hours', facts: extraHoursFacts },
	{ id: 'contract', facts: contractFacts },
	{ id: 'requirements', facts: requirementFacts },
	{ id: 'selection', facts: selectionFacts },
	{ id: 'reply', facts: replyFacts },
	{ id: 'start', facts: startFacts },
	{ id: 'honesty', facts: honestyFacts },
	{ id: 'privacy', facts: privacyFacts },
] as const;

export type LabelCriterionId = (typeof labelCriteria)[number]['id'];
export type LabelFactId = (typeof labelCriteria)[number]['facts'][number]['id'];

/** What a language calls the parts of the label. */
export interface LabelText {
	criteria: Record<LabelCriterionId, string>;
	/** What the vacancy says, and what it could add. */
	facts: Record<LabelFactId, { present: string; missing: string }>;
}
