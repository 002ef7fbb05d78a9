import type { Path } from '#domain/path.ts';

/** The field a sentence is about. */
export interface About {
	path: Path;
	value: unknown;
	/** The value as it stands in the file. */
	shown: string;
	/** What forms call the field. */
	title: string | undefined;
	/** What belongs there, in one or two sentences. */
	description: string | undefined;
	example: unknown;
	/** What the author seems to have meant. */
	meant: unknown;
	isRequired: boolean;
}
