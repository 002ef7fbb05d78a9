import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { ImageSize } from '#domain/image-size.ts';

export type ImageFault =
	| { code: 'image-outside' | 'missing-image' | 'broken-image' }
	| { code: 'large-image' | 'huge-image'; size: ImageSize };

/** More than photographs of 12 megapixels weigh; git keeps each version of a file forever. */
const mostBytes = 5_000_000;
/** A phone at its sharpest; what can be seen of it on a page is 1.4 megapixels. */
const mostPixels = 50_000_000;
/** Decoded 300 MB, more than what makes the board may count on. */
const impossiblePixels = 100_000_000;

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
	if (normalize(path).startsWith('..')) return { code: 'image-outside' };
	const file = join(folder, path);
	if (!existsSync(file)) return { code: 'missing-image' };
	const size = await sizeOf(file);
	return size === undefined ? { code: 'broken-image' } : faultOfSize(size, /\.svg$/i.test(path));
}

/** Undefined for what is no image. */
async function sizeOf(file: string): Promise<ImageSize | undefined> {
	// Loaded at the first image: most runs of the linter see none.
	const { default: sharp } = await import('sharp');
	try {
		const { autoOrient } = await sharp(file, { limitInputPixels: false }).metadata();
		return { bytes: statSync(file).size, width: autoOrient.width, height: autoOrient.height };
	} catch {
		return undefined;
	}
}

/** A drawing has the size that a page gives it. */
function faultOfSize(size: ImageSize, isDrawing: boolean): ImageFault | undefined {
	const pixels = isDrawing ? 0 : size.width * size.height;
	if (pixels > impossiblePixels) return { code: 'huge-image', size };
	return pixels > mostPixels || size.bytes > mostBytes ? { code: 'large-image', size } : undefined;
}
