import { inflateRawSync } from 'node:zlib';
import { SourceFault } from '#cli/import/fault.ts';
import { importText } from '#i18n/nl/import.ts';
import { errorCode } from '#store/error-code.ts';

const { fault } = importText;

/** A Word file of fifty pages unpacks to less than one of these. */
const largestUnpacked = 50_000_000;

/**
 * Names of the files in a zip; throws when it is damaged, or unpacks to more than 50 MB. Format:
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.
 */
export function zipEntries(bytes: Buffer): string[] {
	try {
		return entriesIn(bytes);
	} catch (error) {
		if (error instanceof SourceFault) throw error;
		throw new SourceFault(fault.brokenWord, { cause: error });
	}
}

function entriesIn(bytes: Buffer): string[] {
	const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
	if (end < 0) throw new SourceFault(fault.brokenWord);
	const names: string[] = [];
	let left = largestUnpacked;
	let at = bytes.readUInt32LE(end + 16);
	for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
		if (bytes.readUInt32LE(at) !== 0x02014b50) throw new SourceFault(fault.brokenWord);
		if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new SourceFault(fault.encrypted);
		const nameLength = bytes.readUInt16LE(at + 28);
		names.push(bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8'));
		left -= unpackedSize(bytes, at, left);
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return names;
}

/** What the zip says of its sizes may be a lie: it is unpacked to see. */
function unpackedSize(bytes: Buffer, at: number, most: number): number {
	const method = bytes.readUInt16LE(at + 10);
	const size = bytes.readUInt32LE(at + 20);
	const local = bytes.readUInt32LE(at + 42);
	const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
	if (method === 0) return size;
	try {
		return inflateRawSync(bytes.subarray(start, start + size), {
			maxOutputLength: Math.max(1, most),
		}).length;
	} catch (error) {
		const isTooLarge = errorCode(error) === 'ERR_BUFFER_TOO_LARGE';
		throw new SourceFault(isTooLarge ? fault.unpacksTooLarge : fault.brokenWord, { cause: error });
	}
}
