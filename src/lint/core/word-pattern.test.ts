import { expect, test } from 'vitest';
import { hasWord, wordPattern, wordsIn } from '#lint/core/word-pattern.ts';

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

test('gives the words of a pattern back, and any other pattern as it stands', () => {
	expect(wordsIn(wordPattern([/jonge?/u, /pas (?:af|klaar)/u]))).toBe('jonge?|pas (?:af|klaar)');
	expect(wordsIn(/(?:a)|(?:b)/u)).toBe('(?:a)|(?:b)');
});
