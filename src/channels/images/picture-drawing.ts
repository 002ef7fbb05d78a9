import { factTexts } from '#channels/images/fact-texts.ts';
import type { PictureContent } from '#channels/images/picture-content.ts';
import { pictureLayouts } from '#channels/images/picture-layout.ts';
import { headTexts } from '#channels/images/picture-texts.ts';
import { pathOf, type PlacedLine } from '#channels/images/placed-text.ts';
import { weekGrid } from '#channels/images/week-grid.ts';
import { dimensionsOf, type PictureSize } from '#channels/share/picture-sizes.ts';
import { paper, themeFor } from '#domain/theme.ts';

interface Drawing {
	svg: string;
	/** Every line of text, for whoever wants to measure it. */
	texts: PlacedLine[];
}

/** The picture of a vacancy: title on the colour of the board, facts on a sheet below it. */
export function drawingOf(content: PictureContent, size: PictureSize): Drawing {
	const { width, height } = dimensionsOf(size);
	const layout = pictureLayouts[size];
	const { accent, 'on-accent': colour } = themeFor(content.accent).light;
	const week = content.mask === 0 ? undefined : weekGrid(content, layout, accent);
	const texts = [
		...headTexts(content, { width, layout, colour }),
		...factTexts(content, layout),
		...(week?.names ?? []),
	];
	const { x, top, radius } = layout.sheet;
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<rect width="${width}" height="${height}" fill="${accent}"/>`,
		`<rect x="${x}" y="${top}" width="${width - 2 * x}" height="${height - top + radius}" rx="${radius}" fill="${paper.light}"/>`,
		week?.svg,
		...texts.map(pathOf),
		'</svg>',
	].join('');
	return { svg, texts };
}
