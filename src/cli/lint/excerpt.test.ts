import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '#cli/lint/excerpt.ts';
import { placesIn } from '#cli/lint/places.ts';
import { positionAt } from '#content/problem.ts';

const excerpt = (source: string, words: string) => {
	const start = source.indexOf(words);
	return excerptOf(source, [start, start + words.length]);
};

test.each([
	['Eén zin. Een vlotte zin hier. Nog een.', 'vlotte', ['Een ', 'vlotte', ' zin hier.']],
	[
		'Een zin die\nop twee vlotte\nregels staat.',
		'vlotte',
		['Een zin die op twee ', 'vlotte', ' regels staat.'],
	],
	[
		'---\nexceptions:\n  - rule: nope\n    reason: Zomaar\nhours: 3\n---\n',
		'- rule: nope\n    reason: Zomaar',
		['', '- rule: nope …', ''],
	],
	['# Kop\n\nDaarna vlotte tekst', 'vlotte', ['Daarna ', 'vlotte', ' tekst']],
	['- een\n- vlotte twee\n- drie', 'vlotte', ['- ', 'vlotte', ' twee']],
	['---\ntitle: Vlotte kok\nhours: 3\n---\n', 'Vlotte', ['title: ', 'Vlotte', ' kok']],
	['---\ntitle: Kok\n---\nEen vlotte zin.', 'vlotte', ['Een ', 'vlotte', ' zin.']],
	['Een vlotte\u001B[2Jzin', 'vlotte', ['Een ', 'vlotte', '\uFFFD[2Jzin']],
])('the sentence in %j around %s', (source, words, [before, match, after]) => {
	expect(excerpt(source, words)).toEqual({ before, match, after });
});

test('is short, and never half a character', () => {
	const { before, match, after } = excerpt(`${'😀'.repeat(400)}x${'😀'.repeat(400)}`, 'x');

	expect(before.length + match.length + after.length).toBeLessThan(300);
	expect((before + match + after).isWellFormed()).toBe(true);
});

const sourceAndRange = fc
	.array(fc.constantFrom('a', ' ', '\n', '. ', '- ', 'é', '😀', '\r\n', ': ', '#'), {
		maxLength: 60,
	})
	.map((parts) => parts.join(''))
	.chain((source) =>
		fc.record({
			source: fc.constant(source),
			ends: fc.tuple(fc.nat(source.length), fc.nat(source.length)),
		}),
	)
	.map(({ source, ends: [a, b] }) => ({ source, start: Math.min(a, b), end: Math.max(a, b) }));

test('any place in any text has an excerpt with the words on one line', () => {
	fc.assert(
		fc.property(sourceAndRange, ({ source, start, end }) => {
			const { before, match, after } = excerptOf(source, [start, end]);

			expect(before + match + after).not.toMatch(/[\r\n]/);
			expect(match).toBe(source.slice(start, end).replace(/\s+/g, ' '));
		}),
	);
});

test('places count lines and columns as the reading of content does, and bytes', () => {
	fc.assert(
		fc.property(sourceAndRange, ({ source, start }) => {
			const { line, column, byteColumn } = placesIn(source)(start);
			const lineText = source.slice(start - column + 1, start);

			expect({ line, column }).toEqual(positionAt(source, start));
			expect(byteColumn).toBe(new TextEncoder().encode(lineText).length + 1);
		}),
	);
});
