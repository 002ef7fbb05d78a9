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

/** Whether an image is made of lines: it stays sharp at any width, and Astro makes no pixels of it. */
export const isDrawing = (image: { format: string }): boolean => readable(image).format === 'svg';
