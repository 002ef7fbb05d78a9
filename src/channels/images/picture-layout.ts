import type { PictureSize } from '#channels/share/picture-sizes.ts';

/** Place of the parts of a picture, in pixels. */
export interface PictureLayout {
	/** Left and right of this there is no text. */
	margin: number;
	/** Name of the board at the top. */
	brand: { top: number; size: number };
	/** Room for employer, place and title, which stand at its lower edge. */
	head: { top: number; bottom: number; kicker: number; title: Sizes };
	/** The sheet with the facts, which runs on to the lower edge. */
	sheet: { x: number; top: number; radius: number };
	/** Room for pay, and below it for hours and shifts, which may be narrower. */
	facts: { top: number; bottom: number; payWidth: number; width: number; pay: number; text: Sizes };
	/** The week as a grid of seven by four. */
	week: { x: number; y: number; width: number; cell: number; gap: number };
}

/** Sizes of letters between which a text may be drawn. */
interface Sizes {
	largest: number;
	smallest: number;
}

/**
 * One design in four shapes. What matters stays within the middle 900 by 470 of 1200x630, within 34
 * pixels of the sides of 1080x1350, which grids cut to 3:4, and below the first 250 and above the
 * last 340 of 1080x1920, where apps put buttons.
 */
export const pictureLayouts: Record<PictureSize, PictureLayout> = {
	'1200x630': {
		margin: 150,
		brand: { top: 30, size: 28 },
		head: { top: 84, bottom: 286, kicker: 38, title: { largest: 92, smallest: 46 } },
		sheet: { x: 96, top: 312, radius: 28 },
		facts: {
			top: 336,
			bottom: 616,
			payWidth: 580,
			width: 580,
			pay: 54,
			text: { largest: 36, smallest: 28 },
		},
		week: { x: 770, y: 354, width: 280, cell: 36, gap: 7 },
	},
	'1080x1080': {
		margin: 84,
		brand: { top: 60, size: 36 },
		head: { top: 140, bottom: 500, kicker: 48, title: { largest: 132, smallest: 56 } },
		sheet: { x: 0, top: 544, radius: 0 },
		facts: {
			top: 586,
			bottom: 1040,
			payWidth: 912,
			width: 630,
			pay: 80,
			text: { largest: 48, smallest: 34 },
		},
		week: { x: 732, y: 800, width: 264, cell: 38, gap: 7 },
	},
	'1080x1350': {
		margin: 84,
		brand: { top: 72, size: 38 },
		head: { top: 156, bottom: 536, kicker: 52, title: { largest: 156, smallest: 60 } },
		sheet: { x: 0, top: 580, radius: 0 },
		facts: {
			top: 620,
			bottom: 1056,
			payWidth: 912,
			width: 912,
			pay: 88,
			text: { largest: 56, smallest: 40 },
		},
		week: { x: 84, y: 1084, width: 912, cell: 38, gap: 8 },
	},
	'1080x1920': {
		margin: 84,
		brand: { top: 264, size: 40 },
		head: { top: 350, bottom: 800, kicker: 54, title: { largest: 164, smallest: 62 } },
		sheet: { x: 0, top: 850, radius: 0 },
		facts: {
			top: 900,
			bottom: 1330,
			payWidth: 912,
			width: 912,
			pay: 92,
			text: { largest: 58, smallest: 40 },
		},
		week: { x: 84, y: 1352, width: 912, cell: 38, gap: 8 },
	},
};
