/** One pattern that finds any of these. What it finds in folded text is still to be held against `cutsWord`. */
export const anyOf = (flags: string, alternatives: readonly RegExp[]): RegExp =>
	new RegExp(sourcesOf(alternatives), flags);

/** One pattern that finds any of these with no letter right before or after it. */
export const anyWord = (flags: string, alternatives: readonly RegExp[]): RegExp =>
	new RegExp(`(?<!\\p{L})(?:${sourcesOf(alternatives)})(?!\\p{L})`, flags);

const sourcesOf = (alternatives: readonly RegExp[]): string =>
	alternatives.map(({ source }) => source).join('|');

/** Patterns whose sources are put together from parts. */
export const patternsOf = (...sources: readonly string[]): RegExp[] =>
	sources.map((source) => new RegExp(source, 'u'));

/** Source of a group that finds any of these sources. */
export const eitherOf = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;

/** Source for at most so many words that may come before what follows, of so many letters at most. */
export const wordsThen = (most: number, letters = 15): string =>
	`(?:\\p{L}{1,${letters}} ){0,${most}}`;

/** The same for words that may come after what stands before. */
export const thenWords = (most: number, letters = 15): string =>
	`(?: \\p{L}{1,${letters}}){0,${most}}`;
