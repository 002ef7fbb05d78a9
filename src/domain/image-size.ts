/** What an image weighs and measures, the way it is shown. */
export interface ImageSize {
	bytes: number;
	/** In pixels. */
	width: number;
	height: number;
}

/**
 * Width to make an image in, in pixels; without one Astro also makes every image as wide as its
 * original. Reading a property of the image itself would publish that original, with what a camera
 * adds, so this looks at the copy that Astro looks at.
 */
export function widthUpTo(most: number, image: Pick<ImageSize, 'width'>): number {
	const { clone = image } = image as typeof image & { clone?: typeof image };
	return Math.min(most, clone.width);
}
