import type { ShareCard } from '#views/share/card.ts';

/** All that shows on a picture. Two with the same content are the same picture. */
export interface PictureContent extends Omit<ShareCard, 'alt'> {
	/** Name of the board. */
	board: string;
	/** Accent colour of the board, `#rrggbb`. */
	accent: string;
}
