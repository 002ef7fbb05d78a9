import sharp from 'sharp';

/** Bytes that a picture may weigh. */
const most = 60 * 1024;

/** A screenshot as WebP: sharp letters in few colours, or as many as fit. */
export async function smallPicture(screenshot: Buffer): Promise<Buffer> {
	for (const colours of [64, 32, 16]) {
		const few = await sharp(screenshot).png({ palette: true, colours, dither: 0 }).toBuffer();
		const picture = await sharp(few).webp({ lossless: true, effort: 6 }).toBuffer();
		if (picture.length <= most) return picture;
	}
	throw new Error('A picture does not fit in 60 KB: show less in it.');
}
