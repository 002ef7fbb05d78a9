/** Pictures for social media by the name in their address, which says how wide and high they are. */
export const pictureSizes = ['1200x630', '1080x1080', '1080x1350', '1080x1920'] as const;

export type PictureSize = (typeof pictureSizes)[number];

/** The size that comes with a link on LinkedIn, Facebook, X and WhatsApp. */
export const linkPicture: PictureSize = '1200x630';

/** Name of the file beside the page of a vacancy. */
export const pictureFile = (size: PictureSize): string => `deel-${size}.png`;

/** Width and height in pixels. */
export function dimensionsOf(size: PictureSize): { width: number; height: number } {
	const [width = 0, height = 0] = size.split('x').map(Number);
	return { width, height };
}
