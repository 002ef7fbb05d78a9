import sharp from 'sharp';
import { drawingOf } from '#channels/images/picture-drawing.ts';
import type { PictureContent } from '#channels/images/picture-content.ts';
import type { PictureSize } from '#channels/share/picture-sizes.ts';

/** Raised with every change of the design; without it the pictures of before would stay. */
export const designVersion = 1;

/** Gives a file that was made before of the same things, or has it made. */
type Cache = (madeOf: readonly string[], make: () => Promise<Buffer>) => Promise<Buffer>;

/** Picture as PNG, made only when the cache does not have it. */
export const pictureOf = (
	content: PictureContent,
	size: PictureSize,
	cached: Cache,
): Promise<Buffer> =>
	cached(
		[JSON.stringify({ designVersion, sharp: sharp.versions.sharp, encoding, size, content })],
		() => rendered(content, size),
	);

/** Five colours and the shades between them: no more than these, and text stays sharp. */
const encoding = { palette: true, colours: 16, dither: 0, effort: 1 };

const rendered = (content: PictureContent, size: PictureSize): Promise<Buffer> =>
	sharp(Buffer.from(drawingOf(content, size).svg))
		.png(encoding)
		.toBuffer();
