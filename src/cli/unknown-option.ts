/** The first option that is none of those known; what follows one as its value is left to who reads it. */
export const unknownOption = (
	argv: readonly string[],
	known: readonly string[],
): string | undefined =>
	argv.find((word) => word.startsWith('-') && !known.includes(word.split('=', 1)[0] ?? word));
