/** What an image weighs and measures, the way it is shown. */
export interface ImageSize {
	bytes: number;
	/** In pixels. */
	width: number;
	height: number;
}

/**
 * What may be read of an image without publishing its original, with what a camera adds: Astro does so when a
 * property of the image itself is read, so this is the copy that Astro looks at.
 */
const readable = <Image extends object>(image: Image): Image =>
	(image as Image & { clone?: Image }).clone ?? image;

/** Width to make an image in, in pixels; without one Astro also makes every image as wide as its original. */
export const widthUpTo = (most: number, image: Pick<ImageSize, 'width'>): number =>
	Math.min(most, readable(image).width);

/** How much wider than a square of the same weight a wide logo may be. */
const widestLogo = 2;

/**
 * Room for a logo, in the pixels of `side`, that looks as large as a square of that side: a wide one, mostly a
 * name in letters, would be too small to read in the square itself.
 */
export function logoRoom(
	image: Pick<ImageSize, 'width' | 'height'>,
	side: number,
): Pick<ImageSize, 'width' | 'height'> {
	const { width, height } = readable(image);
	const ratio = width / height;
	const wide = Math.min(Math.sqrt(ratio), widestLogo) * side;
	return ratio > 1
		? { width: Math.round(wide), height: Math.round(wide / ratio) }
		: { width: Math.round(side * ratio), height: side };
}

/** Whether an image is made of lines: it stays sharp at any width, and Astro makes no pixels of it. */
export const isDrawing = (image: { format: string }): boolean => readable(image).format === 'svg';
