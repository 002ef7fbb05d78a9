/** One pattern that finds any of these; of those that fit at one place the first. */
export const anyOf = (flags: string, alternatives: readonly RegExp[]): RegExp =>
	new RegExp(alternatives.map(({ source }) => source).join('|'), flags);

/** Source of a group that finds any of these sources. */
export const eitherOf = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;
