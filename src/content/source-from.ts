import type { Finding, Range } from '#content/problem.ts';
import type { FileText } from '#i18n/nl/file.ts';

/** A file as text, or as nothing with what is wrong with it as a whole. */
export interface ReadSource {
	source: string;
	finding?: Finding;
}

/** No text is this long, and reading it would take as long as reading a thousand vacancies. */
export const largestSize = 1_000_000;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Text from bytes; says what is wrong when they hold none. */
export function sourceFrom(bytes: Uint8Array, text: FileText): ReadSource {
	if (bytes.length > largestSize) return tooLarge(bytes.length, text);
	const source = decoder.decode(bytes);
	if (source.includes('\0')) return withoutText('binary-file', text.binary);
	const strange = source.indexOf('\uFFFD');
	if (strange < 0 || isUtf8(bytes)) return { source };
	const range: Range = [strange, strange + 1];
	return { source, finding: { code: 'unreadable', message: text.unreadable, range } };
}

/** Of a file with so many bytes. */
export const tooLarge = (size: number, text: FileText): ReadSource =>
	withoutText('file-too-large', text.tooLarge(Math.ceil(size / 1_000_000)));

/** Of a file that holds nothing to read, and why. */
export const withoutText = (code: string, message: string): ReadSource => ({
	source: '',
	finding: { code, message, range: [0, 0] },
});

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
