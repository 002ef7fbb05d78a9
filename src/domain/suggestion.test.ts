import { expect, test } from 'vitest';
import { nearest } from '#domain/suggestion.ts';

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

test('nothing looks like anything without candidates', () => {
	expect(nearest('salary', [])).toBeUndefined();
});
