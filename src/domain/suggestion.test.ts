import { expect, test } from 'vitest';
import { nearest, suggestions } from '#domain/suggestion.ts';

const keys = ['salary', 'shifts', 'status', 'published', 'niceToHaves', 'faq'];

test.each([
	['salery', 'salary'],
	['salaris', 'salary'],
	['Shift', 'shifts'],
	['publised', 'published'],
	['nicetohave', 'niceToHaves'],
	['status', 'status'],
	['vacature', undefined],
	['x', undefined],
	['', undefined],
])('“%s” looks like %s', (word, candidate) => {
	expect(nearest(word, keys)).toBe(candidate);
});

test.each([
	['salery', ['salary']],
	['nice', ['niceToHaves']],
	['S', ['salary', 'shifts', 'status']],
	['vacature', []],
	['', []],
])('“%s” may mean %j', (word, candidates) => {
	expect(suggestions(word, keys)).toEqual(candidates);
});

test('nothing looks like anything without candidates', () => {
	expect(nearest('salary', [])).toBeUndefined();
});
