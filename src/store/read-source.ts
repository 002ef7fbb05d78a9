import { readFileSync, statSync } from 'node:fs';
import {
	largestSize,
	type ReadSource,
	sourceFrom,
	tooLarge,
	withoutText,
} from '#content/source-from.ts';
import { type FileText, fileText } from '#i18n/nl/file.ts';

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
