import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeface } from '#channels/images/font.ts';
import { hostileTitles, longestTitle } from '#channels/hostile.fixture.ts';
import { fittedLines, type TextRoom } from '#channels/images/text-lines.ts';

const room: TextRoom = {
	width: 900,
	height: 160,
	weight: 700,
	largest: 92,
	smallest: 46,
	lineHeight: 1.1,
};

const widest = (lines: readonly string[], size: number): number =>
	Math.max(0, ...lines.map((line) => typeface(room.weight).width(line) * size));

const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: fc.constantFrom('W', 'i', ' ', '-', '/', 'é'), maxLength: 300 }),
	fc.constantFrom(...Object.values(hostileTitles)),
);

test('no text is wider or higher than its room', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const { lines, size, height } = fittedLines(text, room);
			expect(widest(lines, size)).toBeLessThanOrEqual(room.width);
			expect(height).toBeLessThanOrEqual(room.height);
		}),
	);
});

test('a short text is as large as it may be', () => {
	expect(fittedLines('Kok', room)).toMatchObject({ lines: ['Kok'], size: room.largest });
});

test('a text that fits when it is smaller keeps all its words', () => {
	const text = 'Medewerker klantenservice avond en weekend';
	const { lines, size } = fittedLines(text, room);

	expect(lines.join(' ')).toBe(text);
	expect(size).toBeLessThan(room.largest);
});

test('lines are about as long as each other', () => {
	const { lines } = fittedLines('Medewerker planning thuiszorg', { ...room, width: 700 });

	expect(lines).toEqual(['Medewerker', 'planning thuiszorg']);
});

describe('a text that is too long at the smallest size', () => {
	const { lines, size } = fittedLines(longestTitle, room);

	test('is as small as it may be', () => {
		expect(size).toBe(room.smallest);
	});

	test('ends in an ellipsis after a whole word', () => {
		const shown = lines.join(' ').replace(/…$/, '');

		expect(lines.at(-1)).toMatch(/\p{L}…$/u);
		expect(longestTitle.startsWith(shown)).toBe(true);
		expect(longestTitle.charAt(shown.length)).toMatch(/[ ,]/);
	});
});

test('a word that is longer than a line is cut with hyphens', () => {
	const { lines } = fittedLines('Rioolwaterzuiveringsinstallatiemonteursopleiding', room);

	expect(lines[0]).toMatch(/^Riool\p{L}+-$/u);
	expect(lines.join('').replaceAll('-', '')).toBe(
		'Rioolwaterzuiveringsinstallatiemonteursopleiding',
	);
});

test.each(['ma t/m vr 09.00–17.00', 'Kok in ’s-Gravenhage'])(
	'%s never breaks at its sign',
	(text) => {
		for (let width = 300; width < 900; width += 10) {
			const { lines } = fittedLines(text, { ...room, width, largest: 46, height: 600 });
			expect(lines.filter((line) => /[/-]$/.test(line) && !/\p{L}{3}-$/u.test(line))).toEqual([]);
		}
	},
);
