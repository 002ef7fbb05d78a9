/** Patterns whose sources are put together from parts. */
export const patternsOf = (...sources: readonly string[]): RegExp[] =>
	sources.map((source) => new RegExp(source, 'u'));
