/** What a vague phrase is about. */
export type PhraseCategory =
	| 'environment'
	| 'role'
	| 'benefits'
	| 'requirements'
	| 'growth'
	| 'team'
	| 'hours'
	| 'company'
	| 'urgency'
	| 'intensifiers';

/** Kinds of fact that make a phrase concrete when they stand beside it. */
export type FactKind =
	| 'amount'
	| 'country'
	| 'date'
	| 'days'
	| 'diploma'
	| 'frequency'
	| 'headcount'
	| 'hours'
	| 'list'
	| 'number'
	| 'pay'
	| 'percent'
	| 'person'
	| 'role'
	| 'situation'
	| 'system'
	| 'time';
