import { packedWord } from '#domain/search/text/packed-words.ts';
import { textIndexOf } from '#domain/search/text/text-index.ts';
import { partsOf } from '#domain/search/text/text-parts.ts';

/** Where a browser finds the words of all texts: in files `0.json` and on. */
export interface TextFiles {
	/** Name of the folder, which changes with what is in it: a list is never read beside the texts of another day. */
	folder: string;
	/** What the first stem of each file begins with. */
	starts: readonly string[];
}

/** The files for these texts, in the order of their list, and where they are. */
export function textFilesOf(texts: readonly string[]): TextFiles & { files: string[] } {
	const { starts, parts } = partsOf(textIndexOf(texts));
	const files = parts.map((part) => JSON.stringify(part.map(packedWord)));
	return { folder: checksum(files), starts, files };
}

/** FNV-1a, 32 bits, which tells one day's files from another's (https://datatracker.ietf.org/doc/draft-eastlake-fnv/). */
function checksum(texts: readonly string[]): string {
	let sum = 0x811c9dc5;
	for (const text of texts)
		for (let at = 0; at < text.length; at += 1)
			sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	return (sum >>> 0).toString(36);
}
