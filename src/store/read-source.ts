import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Finding, Range } from '#content/problem.ts';
import { contentText } from '#i18n/nl/content.ts';

/** A file as text, or as nothing with what is wrong with it as a whole. */
export interface ReadSource {
	source: string;
	finding?: Finding;
}

/** No text is this long, and reading it would take as long as reading a thousand vacancies. */
const largestSize = 1_000_000;

/** Reads a file; never throws. */
export function readSource(path: string): ReadSource {
	try {
		const { size } = statSync(path);
		return size > largestSize ? tooLarge(size) : sourceFrom(readFileSync(path));
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		return withoutText('file-access', contentText.file.noAccess(code));
	}
}

/** Text from bytes; says what is wrong when they hold none. */
export function sourceFrom(bytes: Uint8Array): ReadSource {
	if (bytes.length > largestSize) return tooLarge(bytes.length);
	const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (source.includes('\0')) return withoutText('binary-file', contentText.file.binary);
	const strange = isUtf8(bytes) ? -1 : source.indexOf('\uFFFD');
	if (strange < 0) return { source };
	const range: Range = [strange, strange + 1];
	return { source, finding: { code: 'unreadable', message: contentText.file.unreadable, range } };
}

const tooLarge = (size: number): ReadSource =>
	withoutText('file-too-large', contentText.file.tooLarge(Math.ceil(size / 1_000_000)));

const withoutText = (code: string, message: string): ReadSource => ({
	source: '',
	finding: { code, message, range: [0, 0] },
});
