import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeface } from '#channels/images/font.ts';
import { hostileTitles, longestTitle } from '#channels/hostile.fixture.ts';
import { pictureContentWith } from '#channels/images/picture-content.fixture.ts';
import { drawingOf } from '#channels/images/picture-drawing.ts';
import type { PlacedLine } from '#channels/images/placed-text.ts';
import { dimensionsOf, pictureSizes } from '#channels/share/picture-sizes.ts';

/** Where a line is drawn, measured on the outlines of its letters. */
function boxOf({ text, x, y, size, weight }: PlacedLine) {
	const points = (
		typeface(weight)
			.outline(text, x, y, size)
			.match(/-?[\d.]+/g) ?? []
	).map(Number);
	const columns = points.filter((_, index) => index % 2 === 0);
	const rows = points.filter((_, index) => index % 2 === 1);
	return {
		left: Math.min(...columns),
		right: Math.max(...columns),
		top: Math.min(...rows),
		bottom: Math.max(...rows),
	};
}

const boxesOf = (lines: readonly PlacedLine[]) =>
	lines.filter(({ text }) => text.trim() !== '').map(boxOf);

const texts = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc.constantFrom(...Object.values(hostileTitles)),
);

const extremes = fc.record({
	title: texts,
	employer: texts,
	place: texts,
	pay: fc.option(texts, { nil: undefined }),
	payAtHours: fc.option(texts, { nil: undefined }),
	hours: texts,
	shifts: fc.array(texts, { maxLength: 8 }),
	board: texts,
});

describe.each(pictureSizes)('%s', (size) => {
	const { width, height } = dimensionsOf(size);

	test('has all text on the canvas, whatever it says', () => {
		fc.assert(
			fc.property(extremes, (given) => {
				const boxes = boxesOf(drawingOf(pictureContentWith(given), size).texts);
				const outside = boxes.filter(
					({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
				);
				expect(outside).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	test.each(Object.values(hostileTitles))('draws no line over another: %s', (title) => {
		const content = pictureContentWith({ title, employer: title, place: title });
		const boxes = boxesOf(drawingOf(content, size).texts);
		const overlaps = boxes.filter((box, index) =>
			boxes
				.slice(0, index)
				.some(
					(other) =>
						box.left < other.right &&
						other.left < box.right &&
						box.top < other.bottom &&
						other.top < box.bottom,
				),
		);

		expect(overlaps).toEqual([]);
	});

	test('says everything about a common vacancy', () => {
		const content = pictureContentWith();
		const drawn = drawingOf(content, size)
			.texts.map(({ text }) => text)
			.join(' ')
			.replaceAll('\u00A0', ' ');
		const { title, employer, place, pay = '', payAtHours = '', hours, shifts } = content;

		for (const text of [title, employer, place, pay, payAtHours, hours, ...shifts])
			expect(drawn).toContain(text.replaceAll('\u00A0', ' '));
	});

	test('says that there are more shifts than it shows', () => {
		const shifts = Array.from({ length: 12 }, (_, day) => `dienst ${day}: ma t/m vr 09.00–17.00`);
		const drawn = drawingOf(pictureContentWith({ shifts }), size).texts;

		expect(drawn.filter(({ text }) => text.endsWith(' …'))).toHaveLength(1);
	});

	test('runs nothing and loads nothing', () => {
		const { svg } = drawingOf(pictureContentWith({ title: hostileTitles['markup'] ?? '' }), size);

		expect(svg).not.toMatch(/script|onload|href|<text|<image/);
	});
});

test('a story keeps text away from the buttons of apps', () => {
	const boxes = boxesOf(drawingOf(pictureContentWith({ title: longestTitle }), '1080x1920').texts);

	expect(Math.min(...boxes.map(({ top }) => top))).toBeGreaterThanOrEqual(250);
	expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(1920 - 340);
});

test('a tall post loses no text when a grid cuts its sides', () => {
	const boxes = boxesOf(drawingOf(pictureContentWith({ title: longestTitle }), '1080x1350').texts);
	const cut = (1080 - (1350 * 3) / 4) / 2;

	expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(cut);
	expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(1080 - cut);
});

test('job and pay stand in the middle of the picture that comes with a link', () => {
	const content = pictureContentWith({ title: longestTitle });
	const lines = drawingOf(content, '1200x630').texts;
	const isPay = ({ text }: PlacedLine) => text === content.pay;
	const head = lines.slice(1, lines.findIndex(isPay) + 1);
	const boxes = boxesOf(head);

	expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(150);
	expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(1050);
	expect(Math.min(...boxes.map(({ top }) => top))).toBeGreaterThanOrEqual(80);
	expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(550);
});
