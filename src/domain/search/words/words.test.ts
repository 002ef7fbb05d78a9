import { expect, test } from 'vitest';
import { jobGroupIds } from '#domain/job-groups.ts';
import { provinces } from '#domain/province.ts';
import { tokensOf } from '#domain/search/tokens.ts';
import { compoundParts } from '#domain/search/words/compound-parts.ts';
import { meanings } from '#domain/search/words/meanings.ts';

test('every job group can be asked for in words', () => {
	const asked = new Set(meanings.flatMap(({ tags }) => tags));

	expect(jobGroupIds.filter((id) => !asked.has(`group/${id}`))).toEqual([]);
});

test('every job group and province that words ask for exists', () => {
	const known = new Set<string>([
		...jobGroupIds.map((id) => `group/${id}`),
		...provinces.map((province) => `province/${province}`),
	]);
	const asked = meanings
		.flatMap(({ tags }) => tags)
		.filter((tag) => tag.startsWith('group/') || tag.startsWith('province/'));

	expect(asked.filter((tag) => !known.has(tag))).toEqual([]);
});

test('no phrase is longer than what is looked up', () => {
	const words = meanings.flatMap((meaning) => meaning.words);

	expect(words.filter((word) => tokensOf(word).length > 4)).toEqual([]);
});

test('no part of a compound is shorter than three letters', () => {
	expect([...compoundParts].filter(({ length }) => length < 3)).toEqual([]);
});
