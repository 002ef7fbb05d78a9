import { expect, test } from 'vitest';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const young = wordPattern([/jonge?/u]);

test.each([
	['een jonge collega', true],
	['jong', true],
	['“jong”', true],
	['jong-volwassen', false],
	['piepjong', false],
	['jongere', false],
	['niet-jong', false],
	['éjong', false],
	['жjong', false],
	['jongж', false],
	['jong, 2 jaar', true],
	['жjong of jong', true],
])('%s has the word: %s', (text, expected) => {
	expect(hasWord(text, young)).toBe(expected);
});
