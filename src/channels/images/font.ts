import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkitten';

export type Weight = 500 | 700;

/** A part of a text that is not broken, with its width as a share of the size of the letters. */
export interface Typeface {
	/** The text as far as the font can draw it, in one line. */
	drawable: (text: string) => string;
	/** Width of a drawable text when its letters are 1 high. */
	width: (text: string) => number;
	/** Outline of a drawable text as SVG path data, from `x` on the base line `y`. */
	outline: (text: string, x: number, y: number, size: number) => string;
}

/** Large letters stand a little closer together, as the headings of the site do. */
const tracking: Record<Weight, number> = { 500: 0, 700: -0.01 };

const known = new Map<Weight, Typeface>();

/**
 * The font of the board as outlines, so that a picture looks the same on a machine without fonts.
 * The static files: variable ones cannot be read once they are WOFF2.
 */
export function typeface(weight: Weight): Typeface {
	const face = known.get(weight) ?? madeFrom(['latin', 'latin-ext'].map(readFont(weight)), weight);
	known.set(weight, face);
	return face;
}

const readFont =
	(weight: Weight) =>
	(subset: string): Font => {
		// Built pages run from elsewhere; packages are found from the project.
		const { resolve } = createRequire(join(process.cwd(), 'package.json'));
		const file = resolve(`@fontsource/figtree/files/figtree-${subset}-${weight}-normal.woff`);
		const font = create(readFileSync(file));
		if (font.isCollection) throw new Error(`Expected one font in \`${file}\``);
		return font;
	};

function madeFrom(fonts: readonly Font[], weight: Weight): Typeface {
	const glyphs = new Map<string, Outlined | undefined>();
	const glyphOf = (character: string): Outlined | undefined => {
		if (!glyphs.has(character)) glyphs.set(character, outlined(character, fonts, weight));
		return glyphs.get(character);
	};
	return {
		drawable: (text) => drawableWith(text, (character) => glyphOf(character) !== undefined),
		width: (text) => [...text].reduce((sum, letter) => sum + (glyphOf(letter)?.width ?? 0), 0),
		outline(text, x, y, size) {
			let at = x;
			let path = '';
			for (const letter of text) {
				const glyph = glyphOf(letter);
				if (!glyph) continue;
				path += glyph.draw(at, y, size);
				at += glyph.width * size;
			}
			return path;
		},
	};
}

interface Outlined {
	width: number;
	draw: (x: number, y: number, size: number) => string;
}

function outlined(character: string, fonts: readonly Font[], weight: Weight): Outlined | undefined {
	// Marks without a letter of their own have no width, so they would stand outside what was measured.
	if (/[\p{M}\p{C}]/u.test(character)) return undefined;
	const codePoint = character.codePointAt(0) ?? 0;
	const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
	if (!font) return undefined;
	const glyph: Glyph = font.glyphForCodePoint(codePoint);
	const { commands } = glyph.path;
	return {
		width: glyph.advanceWidth / font.unitsPerEm + tracking[weight],
		draw(x, y, size) {
			const scale = size / font.unitsPerEm;
			return commands
				.map(({ command, args }) => {
					const points = args.map((value, index) =>
						rounded(index % 2 === 0 ? x + value * scale : y - value * scale),
					);
					return letterOf[command] + points.join(' ');
				})
				.join('');
		},
	};
}

const letterOf = {
	moveTo: 'M',
	lineTo: 'L',
	quadraticCurveTo: 'Q',
	bezierCurveTo: 'C',
	closePath: 'Z',
} as const;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Letters that the font lacks lose their marks, or else are left out, as emoji are. */
function drawableWith(text: string, hasGlyph: (character: string) => boolean): string {
	const drawn = [...text.normalize('NFC').replace(/[^\S\u00A0]+/g, ' ')].map((character) => {
		if (hasGlyph(character)) return character;
		return [...character.normalize('NFKD')].filter(hasGlyph).join('');
	});
	return drawn.join('').replace(/ {2,}/g, ' ').trim();
}
