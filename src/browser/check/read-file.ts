import { largestSize } from '#content/source-from.ts';
import { textOfBytes } from '#drafts/text-of-bytes.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** Characters; a vacancy has a few thousand, and a book would hold up every key that is pressed. */
export const longestText = 100_000;

/** The text of a file, or why it does not take the place of what is there. */
export async function readTextFile(file: File): Promise<{ text: string } | { fault: string }> {
	if (file.size > largestSize) return { fault: text.tooLarge(file.name) };
	const read = textOfBytes(new Uint8Array(await file.arrayBuffer()));
	if (read === undefined) return { fault: text.notText(file.name) };
	if (read.trim() === '') return { fault: text.emptyFile(file.name) };
	if (read.length > longestText)
		return { fault: text.tooLongFile(file.name, read.length, longestText) };
	return { text: read };
}
