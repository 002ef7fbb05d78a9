import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastRatio, glowingOn, readableOn, relativeLuminance } from '#domain/contrast.ts';

const anyColour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
	// Pairs in use as examples: https://webaim.org/articles/contrast/
	test.each([
		['#000000', '#ffffff', 21],
		['#767676', '#ffffff', 4.54],
		['#777777', '#ffffff', 4.48],
		['#ff0000', '#ffffff', 4],
		['#123456', '#123456', 1],
	])('of %s on %s is %d', (a, b, ratio) => {
		expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
	});

	test('is the same both ways and between 1 and 21', () => {
		fc.assert(
			fc.property(anyColour, anyColour, (a, b) => {
				expect(contrastRatio(a, b)).toBe(contrastRatio(b, a));
				expect(contrastRatio(a, b)).toBeGreaterThanOrEqual(1);
				expect(contrastRatio(a, b)).toBeLessThanOrEqual(21);
			}),
		);
	});

	test('needs colours of six digits', () => {
		expect(() => relativeLuminance('#fff')).toThrow(RangeError);
	});
});

describe('a readable shade', () => {
	test('of a colour that is readable is that colour', () => {
		expect(readableOn('#005ea5', '#ffffff', 4.5)).toBe('#005ea5');
	});

	test('is darker on white and lighter on black', () => {
		const [onWhite, onBlack] = ['#ffffff', '#000000'].map((paper) =>
			readableOn('#888888', paper, 7),
		);

		expect(relativeLuminance(onWhite ?? '')).toBeLessThan(relativeLuminance('#888888'));
		expect(relativeLuminance(onBlack ?? '')).toBeGreaterThan(relativeLuminance('#888888'));
	});

	test('is the best there is when no shade is enough', () => {
		expect(readableOn('#ff0000', '#808080', 10)).toBe('#000000');
	});

	test('exists for 4.5 on any background', () => {
		fc.assert(
			fc.property(anyColour, anyColour, (colour, background) => {
				const shade = readableOn(colour, background, 4.5);

				expect(contrastRatio(shade, background)).toBeGreaterThanOrEqual(4.5);
			}),
		);
	});
});

describe('a glowing shade', () => {
	const paper = '#12181d';
	const spreadOf = (hex: string): number => {
		const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
		return Math.max(...channels) - Math.min(...channels);
	};

	test('is readable, and no greyer than one on its way to white', () => {
		fc.assert(
			fc.property(anyColour, (colour) => {
				const shade = glowingOn(colour, paper, 7);
				expect(contrastRatio(shade, paper)).toBeGreaterThanOrEqual(7);
				expect(spreadOf(shade)).toBeGreaterThanOrEqual(spreadOf(readableOn(colour, paper, 7)) - 2);
			}),
		);
	});

	test('of a colour that is readable is that colour', () => {
		expect(glowingOn('#6cc5d1', paper, 7)).toBe('#6cc5d1');
	});

	test('of dark teal is teal', () => {
		expect(spreadOf(glowingOn('#0b5d6b', paper, 7))).toBeGreaterThan(spreadOf('#0b5d6b'));
	});
});
