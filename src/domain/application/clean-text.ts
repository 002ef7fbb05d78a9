/**
 * Text of people as every mail program takes it: whole characters, `\n` at the end of a line, and no
 * control characters but tabs. Nothing that can be seen is lost.
 */
export function cleanText(text: string): string {
	return (
		text
			.toWellFormed()
			.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
			.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '')
	);
}

/** The same on one line, as a subject or a name has to be. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
