import { largestSize } from '#content/source-from.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** The text of a file, or why it has none. */
export async function readTextFile(file: File): Promise<{ text: string } | { fault: string }> {
	if (file.size > largestSize) return { fault: text.tooLarge(file.name) };
	const bytes = await file.arrayBuffer();
	try {
		const read = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return read.includes('\0') ? { fault: text.notText(file.name) } : { text: read };
	} catch {
		return { fault: text.notText(file.name) };
	}
}
