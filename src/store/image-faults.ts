import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { NamedImage } from '#content/images.ts';
import type { Finding } from '#content/problem.ts';
import type { FileText } from '#i18n/nl/file.ts';

export type ImageFault = 'image-outside' | 'missing-image' | 'broken-image';

/** Judges images by their path below a folder; each file is opened once. */
export function imageFaults(folder: string): (path: string) => Promise<ImageFault | undefined> {
	const judged = new Map<string, Promise<ImageFault | undefined>>();
	return (path) => {
		const known = judged.get(path) ?? faultOf(folder, path);
		judged.set(path, known);
		return known;
	};
}

async function faultOf(folder: string, path: string): Promise<ImageFault | undefined> {
	if (normalize(path).startsWith('..')) return 'image-outside';
	if (!existsSync(join(folder, path))) return 'missing-image';
	// Loaded at the first image: most runs of the linter see none.
	const { default: sharp } = await import('sharp');
	try {
		await sharp(join(folder, path)).metadata();
		return undefined;
	} catch {
		return 'broken-image';
	}
}

/** What to tell of an image with a fault, where a file names it. */
export function imageFinding(
	fault: ImageFault,
	{ src, range }: NamedImage,
	text: FileText,
): Finding {
	const messages = {
		'image-outside': text.imageOutside,
		'missing-image': text.missingImage,
		'broken-image': text.brokenImage,
	};
	return { code: fault, message: messages[fault](src), range };
}
