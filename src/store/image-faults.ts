import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';

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
