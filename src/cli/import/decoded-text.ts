import { SourceFault } from '#cli/import/fault.ts';
import { importText } from '#i18n/nl/import.ts';

const { fault } = importText;

/**
 * The text of bytes: UTF-16 by its mark, UTF-8 when it fits, else the encoding that the server or the page
 * names, else Windows-1252. Throws for what is empty or no text.
 */
export function decodedText(bytes: Buffer, named?: string): string {
	const mark = bytes.subarray(0, 2).toString('hex');
	if (mark === 'fffe') return decoded(bytes, 'utf-16le') ?? '';
	if (mark === 'feff') return decoded(bytes, 'utf-16be') ?? '';
	const text =
		decoded(bytes, 'utf-8', true) ??
		decoded(bytes, named ?? metaCharset(bytes)) ??
		decoded(bytes, 'windows-1252') ??
		'';
	if (text.includes('\0')) throw new SourceFault(fault.binary);
	if (text.trim() === '') throw new SourceFault(fault.empty);
	return text;
}

function decoded(bytes: Buffer, encoding: string | undefined, fatal = false): string | undefined {
	try {
		return encoding === undefined ? undefined : new TextDecoder(encoding, { fatal }).decode(bytes);
	} catch {
		return undefined;
	}
}

const metaCharset = (bytes: Buffer): string | undefined =>
	/<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(
		bytes.subarray(0, 4096).toString('latin1'),
	)?.[1];
