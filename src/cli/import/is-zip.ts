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
