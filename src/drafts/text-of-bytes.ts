/** Control characters other than tabs and ends of lines and pages: these are not in a text. */
const notText = /(?!\s)\p{Cc}/u;

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 when it fits, else Windows-1252, in which
 * older programs write. Undefined for what is no text; without its mark and with `\n` at the end of a line.
 */
export function textOfBytes(bytes: Uint8Array): string | undefined {
	const text = decoded(bytes, encodingOf(bytes)) ?? decoded(bytes, 'windows-1252') ?? '';
	return notText.test(text) ? undefined : text.replaceAll(/\r\n?/g, '\n');
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
