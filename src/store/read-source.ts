import { closeSync, openSync, readSync, statSync } from 'node:fs';
import {
	largestSize,
	type ReadSource,
	sourceFrom,
	tooLarge,
	withoutText,
} from '#content/source-from.ts';
import { type FileText, fileText } from '#i18n/nl/file.ts';
import { errorCode } from '#store/error-code.ts';

/** Reads a file; never throws. */
export function readSource(path: string, text: FileText = fileText): ReadSource {
	try {
		const { size } = statSync(path);
		return size > largestSize ? tooLarge(size, text) : sourceFrom(bytesOf(path), text);
	} catch (error) {
		return withoutText('file-access', text.noAccess(errorCode(error) ?? ''));
	}
}

/** A byte more than is read, to see that a file is too large. */
const room = Buffer.allocUnsafeSlow(largestSize + 1);

/**
 * The bytes of a file, until the next file is read. In a buffer of its own each would stay in memory until
 * the next full collection, which a run over many files seldom comes to.
 */
function bytesOf(path: string): Uint8Array {
	const file = openSync(path, 'r');
	try {
		let end = 0;
		for (let count = -1; count !== 0; end += count)
			count = readSync(file, room, end, room.length - end, null);
		return room.subarray(0, end);
	} finally {
		closeSync(file);
	}
}
