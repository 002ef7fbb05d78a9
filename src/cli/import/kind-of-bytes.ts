import { SourceFault } from '#cli/import/fault.ts';
import { importText } from '#i18n/nl/import.ts';

const { fault } = importText;

/** Begin of files that are no text, in hexadecimal, with what to say of them. */
const signatures: readonly (readonly [start: string, message: string])[] = [
	['25504446', fault.pdf],
	// Old Word files and encrypted new ones are both OLE containers.
	['d0cf11e0a1b11ae1', fault.oldWord],
	['7b5c727466', fault.rtf],
	['89504e47', fault.image],
	['ffd8ff', fault.image],
	['47494638', fault.image],
	['1f8b', fault.binary],
];

const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether bytes are a zip, which a .docx is; throws for what is no text. */
export function isZip(bytes: Buffer): boolean {
	if (bytes.length === 0) throw new SourceFault(fault.empty);
	const start = bytes.subarray(0, 16).toString('hex');
	const known = signatures.find(([signature]) => start.startsWith(signature));
	if (known) throw new SourceFault(bytes.includes(encrypted) ? fault.encrypted : known[1]);
	if (/^52494646.{8}57454250/.test(start)) throw new SourceFault(fault.image);
	return start.startsWith('504b0304') || start.startsWith('504b0506');
}

/** Text of bytes: UTF-8 or UTF-16 by its mark, the named encoding, UTF-8 when it fits, else Windows-1252. */
export function textOfBytes(bytes: Buffer, named?: string): string {
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

/** What a text is written in: by its own signs first, then by the name of its file. */
export function kindOfText(text: string, name: string): 'html' | 'json' | 'markdown' | 'text' {
	const start = text.slice(0, 4000).trimStart();
	if (/\.(?:json|jsonld)$/i.test(name) || /^[{[]\s{0,40}[{["]/.test(start)) return 'json';
	if (/\.(?:md|markdown|mdx)$/i.test(name)) return 'markdown';
	if (
		/^(?:<!doctype html|<html|<\?xml|<!--)|<(?:body|head|main|article|div|p|ul|h[1-3]|script)[\s>]/i.test(
			start,
		)
	)
		return 'html';
	const isMarkdown = /^---\r?\n|^#{1,4} \S|^\s{0,3}[-*] \*\*|\]\(https?:/m.test(start);
	return isMarkdown ? 'markdown' : 'text';
}
