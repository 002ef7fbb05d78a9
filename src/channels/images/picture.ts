import sharp from 'sharp';
import { drawingOf } from '#channels/images/picture-drawing.ts';
import type { PictureContent } from '#channels/images/picture-content.ts';
import { type PictureCache, keyOf } from '#channels/images/picture-cache.ts';
import type { PictureSize } from '#channels/picture-sizes.ts';

/** Raised with every change of the design; without it the pictures of before would stay. */
export const designVersion = 1;

/** A picture as PNG, made only when the cache does not have it. */
export async function pictureOf(
	content: PictureContent,
	size: PictureSize,
	cache: PictureCache,
): Promise<Buffer> {
	const key = keyOf({ designVersion, encoder: sharp.versions.sharp, size, content });
	return (await cache.read(key)) ?? cache.write(key, await rendered(content, size));
}

/** Few colours, so a palette: a quarter of the bytes, and text stays sharp. */
const rendered = (content: PictureContent, size: PictureSize): Promise<Buffer> =>
	sharp(Buffer.from(drawingOf(content, size).svg))
		.png({ palette: true, effort: 1 })
		.toBuffer();
