import type { WritablePath } from '#domain/path.ts';

/** A value for a key, and the words or the data that it comes from. */
export interface Fact {
	readonly path: WritablePath;
	readonly value: unknown;
	readonly quote: string;
}
