/** The forms a report can take. */
export const formatNames = [
	'terminal',
	'compact',
	'json',
	'sarif',
	'github',
	'gitlab',
	'junit',
	'rdjsonl',
	'markdown',
] as const;

export type FormatName = (typeof formatNames)[number];
