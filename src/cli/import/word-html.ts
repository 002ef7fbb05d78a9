import mammoth from 'mammoth';
import { SourceFault } from '#cli/import/fault.ts';
import { zipEntries } from '#cli/import/zip-entries.ts';
import { importText } from '#i18n/nl/import.ts';

const { fault } = importText;

/** A Word file (.docx) as HTML without pictures; throws one sentence when it is none. */
export async function wordHtml(bytes: Buffer): Promise<string> {
	const names = zipEntries(bytes);
	if (!names.includes('word/document.xml')) throw new SourceFault(fault.otherZip);
	try {
		const { value } = await mammoth.convertToHtml(
			{ buffer: bytes },
			{
				convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
				externalFileAccess: false,
			},
		);
		if (value.trim() === '') throw new SourceFault(fault.empty);
		return value;
	} catch (error) {
		if (error instanceof SourceFault) throw error;
		throw new SourceFault(fault.brokenWord, { cause: error });
	}
}
