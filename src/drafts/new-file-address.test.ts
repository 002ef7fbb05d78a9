import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestAddress, newFilePage } from '#drafts/new-file-address.ts';
import type { Repository } from '#domain/schema/site.ts';

const github: Repository = {
	host: 'github',
	url: 'https://github.com/voorbeeld/vacatures/',
	branch: 'main',
	directory: 'content/vacancies',
};

test.each([
	[
		github,
		'https://github.com/voorbeeld/vacatures/new/main/content/vacancies?filename=kok.md&value=a+b%26%C3%A9',
	],
	[
		{ ...github, host: 'forgejo', url: 'https://codeberg.org/v/b', branch: 'werk/nieuw' },
		'https://codeberg.org/v/b/_new/werk/nieuw/content/vacancies?filename=kok.md&value=a+b%26%C3%A9',
	],
	[
		{ ...github, host: 'gitlab', url: 'https://gitlab.com/v/b' },
		'https://gitlab.com/v/b/-/new/main?file_name=content%2Fvacancies%2Fkok.md',
	],
] satisfies [Repository, string][])('a new file at %o', (repository, href) => {
	expect(newFilePage(repository, 'kok.md', 'a b&é')).toEqual({
		href,
		isFilled: repository.host !== 'gitlab',
	});
});

test('a text that fits to the last character goes along, one more does not', () => {
	const empty = newFilePage(github, 'kok.md', '').href.length;
	const room = longestAddress - empty;

	expect(newFilePage(github, 'kok.md', 'a'.repeat(room))).toMatchObject({ isFilled: true });
	expect(newFilePage(github, 'kok.md', 'a'.repeat(room + 1))).toEqual({
		href: 'https://github.com/voorbeeld/vacatures/new/main/content/vacancies?filename=kok.md',
		isFilled: false,
	});
});

test('every text that goes along comes out as it went in, within the limit', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 4000 }), (text) => {
			const { href, isFilled } = newFilePage(github, 'kok.md', text);

			expect(href.length).toBeLessThanOrEqual(longestAddress);
			if (isFilled) expect(new URL(href).searchParams.get('value')).toBe(text);
		}),
	);
});
