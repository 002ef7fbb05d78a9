import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Finding, Range } from '#content/problem.ts';
import { type FileText, fileText } from '#i18n/nl/file.ts';

/** A file as text, or as nothing with what is wrong with it as a whole. */
export interface ReadSource {
	source: string;
	finding?: Finding;
}

/** No text is this long, and reading it would take as long as reading a thousand vacancies. */
const largestSize = 1_000_000;

/** Reads a file; never throws. */
export function readSource(path: string, text: FileText = fileText): ReadSource {
	try {
		const { size } = statSync(path);
		return size > largestSize ? tooLarge(size, text) : sourceFrom(readFileSync(path), text);
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		return withoutText('file-access', text.noAccess(code));
	}
}

/** Text from bytes; says what is wrong when they hold none. */
export function sourceFrom(bytes: Uint8Array, text: FileText = fileText): ReadSource {
	if (bytes.length > largestSize) return tooLarge(bytes.length, text);
	const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (source.includes('\0')) return withoutText('binary-file', text.binary);
	const strange = isUtf8(bytes) ? -1 : source.indexOf('\uFFFD');
	if (strange < 0) return { source };
	const range: Range = [strange, strange + 1];
	return { source, finding: { code: 'unreadable', message: text.unreadable, range } };
}

const tooLarge = (size: number, text: FileText): ReadSource =>
	withoutText('file-too-large', text.tooLarge(Math.ceil(size / 1_000_000)));

const withoutText = (code: string, message: string): ReadSource => ({
	source: '',
	finding: { code, message, range: [0, 0] },
});
