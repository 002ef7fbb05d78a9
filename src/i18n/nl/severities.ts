import type { Severity } from '#domain/lint-terms.ts';

/** The one word for each weight, wherever reports are shown. */
export const severityNames = {
	error: 'fout',
	warning: 'waarschuwing',
	info: 'tip',
} satisfies Record<Severity, string>;

const choice = new Intl.ListFormat('nl', { type: 'disjunction' });

/** All weights that a rule can have, such as “fout of waarschuwing”. */
export const severitiesInWords = (severities: readonly Severity[]): string =>
	choice.format(severities.map((severity) => severityNames[severity]));
