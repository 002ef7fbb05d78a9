/** Parts as sentences, each ending in a full stop; what is not there is left out. */
export const sentences = (...parts: (string | undefined)[]): string =>
	present(parts).map(ended).join(' ');

/** What is there, of values that may be missing. */
export const present = <Value>(values: readonly (Value | undefined)[]): Value[] =>
	values.filter((value) => value !== undefined);

const ended = (part: string): string => (/[.?!…]$/.test(part) ? part : `${part}.`);
