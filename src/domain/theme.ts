import { contrastRatio, glowingOn } from '#domain/contrast.ts';

/** Backgrounds on which the accent colour must be readable; the same as in styles/tokens.css. */
export const paper = { light: '#fbfaf7', dark: '#12181d' };

/** Text and lines on a light page, for what is drawn outside it; the same as in styles/tokens.css. */
export const lightTokens = { ink: '#16212b', muted: '#4a5763', line: '#dedad0' };

/** Contrast of text, WCAG 2.2 success criterion 1.4.3. */
const textContrast = 4.5;

/** A little more in the dark, where thin coloured letters blur. */
const darkContrast = 7;

/** Colours that follow from the accent colour of a board. */
export interface ThemeColours extends Record<string, string> {
	accent: string;
	/** Text on a surface of the accent colour. */
	'on-accent': string;
}

/** The accent colour for light and dark pages, each readable as text. */
export function themeFor(accent: string): { light: ThemeColours; dark: ThemeColours } {
	const dark = glowingOn(accent, paper.dark, darkContrast);
	return {
		light: { accent, 'on-accent': onColour(accent) },
		dark: { accent: dark, 'on-accent': onColour(dark) },
	};
}

/** Whether a colour can be text on a light page. */
export const isReadableAccent = (accent: string): boolean =>
	contrastRatio(accent, paper.light) >= textContrast;

function onColour(colour: string): string {
	return contrastRatio('#ffffff', colour) >= textContrast ? '#ffffff' : paper.dark;
}
