/** A value for a key, and the words or the data that it comes from. */
export interface Fact {
	readonly path: readonly (string | number)[];
	readonly value: unknown;
	readonly quote: string;
}
