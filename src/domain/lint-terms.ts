export const severities = ['info', 'warning', 'error'] as const;
/** How much a report weighs; an error keeps a vacancy from being published. */
export type Severity = (typeof severities)[number];

export const categories = [
	'transparency',
	'law',
	'inclusion',
	'vagueness',
	'consistency',
	'privacy',
	'readability',
	'findability',
	'schema',
] as const;
/** What a rule guards. */
export type Category = (typeof categories)[number];

/** Acts that rules rest on. */
export type Act = 'civil-code' | 'minimum-wage' | 'placement' | 'working-hours';

/** Articles of one act, such as `5:7`. */
export interface LawArticles {
	act: Act;
	articles: readonly string[];
}
