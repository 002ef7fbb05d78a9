import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuiltBoard } from './build-site.ts';
import { published, read, urlOf } from './site-files.ts';
import { all, attribute, filesOf, one, pagesOf, preview } from './site.ts';

test('every own address in a sitemap, overview or twin is written with host and ends as it is served', () => {
	const wrong = published.flatMap(([, board]) =>
		['sitemap*.xml', 'llms.txt', 'robots.txt', 'vacatures/*/index.md']
			.flatMap((pattern) => filesOf(board, pattern))
			.flatMap((file) => read(board, file).match(/https?:\/\/[^\s<>)"]+/g) ?? [])
			.filter((url) => url.includes(new URL(board.origin).host))
			.filter((url) => !isServed(board, url)),
	);

	expect(wrong).toEqual([]);
});

describe.each(published)('the texts for machines of %s', (_, board) => {
	const overview = read(board, 'llms.txt');
	const open = pagesOf(board)
		.filter(({ tree }) => all('#solliciteren', tree).length === 1)
		.map(({ address }) => address);

	test('begin with the name of the board, and name the open vacancies only', () => {
		const twins = overview.match(/https:\S+\/index\.md/g) ?? [];

		expect(overview).toMatch(/^# [^\n]+\n\n> [^\n]+\n\n/);
		expect(twins.toSorted()).toEqual(
			open.map((address) => `${board.origin}${address}index.md`).toSorted(),
		);
	});

	test('are announced by the pages that they belong to', () => {
		const announced = pagesOf(board)
			.flatMap(({ tree }) => all('link[type="text/markdown"]', tree))
			.map((link) => attribute(link, 'href'));
		const described = pagesOf(board).filter(
			({ tree }) =>
				attribute(one('link[rel="describedby"]', tree), 'href') !== `${board.base}llms.txt`,
		);

		expect(announced.toSorted()).toEqual(open.map((address) => `${address}index.md`).toSorted());
		expect(described).toEqual([]);
	});

	test('give a vacancy with its facts first', () => {
		const twins = filesOf(board, 'vacatures/*/index.md').map((file) => read(board, file));
		const wrong = twins.filter(
			(twin) =>
				!/^# [^\n]+\n\n> [^\n]+\n\n<https:[^\n]+>\n\n## (?:In het kort|In brief)\n\n- /.test(twin),
		);

		expect(twins).toHaveLength(open.length);
		expect(wrong).toEqual([]);
	});
});

test('a preview invites nobody', () => {
	const files = ['sitemap*.xml', 'robots.txt', 'llms.txt', '**/index.md'];

	expect(files.flatMap((pattern) => filesOf(preview, pattern))).toEqual([]);
	expect(
		pagesOf(preview).filter(
			({ tree }) => all('meta[name="robots"][content="noindex"]', tree).length !== 1,
		),
	).toEqual([]);
	expect(pagesOf(preview).flatMap(({ tree }) => all('link[rel="describedby"]', tree))).toEqual([]);
});

function isServed(board: BuiltBoard, url: string): boolean {
	const path = url.slice(urlOf(board).length);
	const file = join(
		board.folder,
		decodeURI(path),
		path === '' || path.endsWith('/') ? 'index.html' : '',
	);
	return url.startsWith(urlOf(board)) && existsSync(file);
}
