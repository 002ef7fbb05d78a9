import sharp from 'sharp';
import { drawingOf } from '#channels/images/picture-drawing.ts';
import type { PictureContent } from '#channels/images/picture-content.ts';
import { type PictureCache, keyOf } from '#channels/images/picture-cache.ts';
import type { PictureSize } from '#channels/share/picture-sizes.ts';

/** Raised with every change of the design; without it the pictures of before would stay. */
export const designVersion = 1;

/** A picture as PNG, made only when the cache does not have it. */
export async function pictureOf(
	content: PictureContent,
	size: PictureSize,
	cache: PictureCache,
): Promise<Buffer> {
	const key = keyOf({ designVersion, sharp: sharp.versions.sharp, encoding, size, content });
	return (await cache.read(key)) ?? cache.write(key, await rendered(content, size));
}

/** Five colours and the shades between them: no more than these, and text stays sharp. */
const encoding = { palette: true, colours: 16, dither: 0, effort: 1 };

const rendered = (content: PictureContent, size: PictureSize): Promise<Buffer> =>
	sharp(Buffer.from(drawingOf(content, size).svg))
		.png(encoding)
		.toBuffer();
