import { expect, test } from 'vitest';
import { sitemapFiles, sitemapIndex } from '#channels/crawlers/sitemap.ts';

const entry = (name: string, modified?: string) => ({
	url: `https://bord.example.nl/${name}/?a=1&b=2`,
	modified,
});

test('addresses stand in order and escaped, with a day where it is known', () => {
	const [file] = sitemapFiles('sitemap-x', [entry('b'), entry('a', '2026-11-20')]);

	expect(file?.source).toBe(
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
			'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
			'<url><loc>https://bord.example.nl/a/?a=1&amp;b=2</loc><lastmod>2026-11-20</lastmod></url>' +
			'<url><loc>https://bord.example.nl/b/?a=1&amp;b=2</loc></url>' +
			'</urlset>\n',
	);
});

test('more addresses than fit are spread over more files, each once', () => {
	const files = sitemapFiles('sitemap-x', [entry('a'), entry('b'), entry('c')], 2);

	expect(files.map(({ file, entries }) => [file, entries.length])).toEqual([
		['sitemap-x.xml', 2],
		['sitemap-x-2.xml', 1],
	]);
});

test('without addresses there is no file', () => {
	expect(sitemapFiles('sitemap-x', [])).toEqual([]);
});

test('the index names the files', () => {
	expect(
		sitemapIndex([{ url: 'https://bord.example.nl/a.xml', modified: '2026-11-20' }]),
	).toContain(
		'<sitemap><loc>https://bord.example.nl/a.xml</loc><lastmod>2026-11-20</lastmod></sitemap>',
	);
});
