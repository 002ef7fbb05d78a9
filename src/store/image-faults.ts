import { existsSync, readFileSync, statSync } from 'node:fs';
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
	const isDrawing = /\.svg$/i.test(path);
	const size = await sizeOf(file);
	if (size === undefined || (isDrawing && !hasShape(file))) return { code: 'broken-image' };
	return faultOfSize(size, isDrawing);
}

/** Undefined for what is no image. */
async function sizeOf(file: string): Promise<ImageSize | undefined> {
	// Loaded at the first image: most runs of the linter see none.
	const { default: sharp } = await import('sharp');
	try {
		const { autoOrient, compression } = await sharp(file, { limitInputPixels: false }).metadata();
		// A photograph of an iPhone that somebody named `.jpg`: sharp reads its size alone.
		if (compression === 'hevc') return undefined;
		return { bytes: statSync(file).size, width: autoOrient.width, height: autoOrient.height };
	} catch {
		return undefined;
	}
}

/** A page has to know how high a drawing is when it is so wide; Astro stops at one that does not say. */
function hasShape(file: string): boolean {
	const [root = ''] = /<svg\s[^>]*>/.exec(readFileSync(file, 'utf8')) ?? [];
	const sides = root.match(/\s(?:width|height)=["'][\d.]/g) ?? [];
	return /\sviewBox=["']/i.test(root) || sides.length === 2;
}

/** A drawing has the size that a page gives it. */
function faultOfSize(size: ImageSize, isDrawing: boolean): ImageFault | undefined {
	const pixels = isDrawing ? 0 : size.width * size.height;
	if (pixels > impossiblePixels) return { code: 'huge-image', size };
	return pixels > mostPixels || size.bytes > mostBytes ? { code: 'large-image', size } : undefined;
}
