import { describe, expect, test } from 'vitest';
import { builtPageOf, contentOf } from '#cli/after-build/built-page.ts';
import { pageKindOf } from '#cli/after-build/page-kind.ts';

const slugs = new Set(['bakker']);

const html = (main: string, head = ''): string =>
	`<!DOCTYPE html><html lang="nl"><head><title>Bakker</title><meta name="description" content="Brood.">${head}<link rel="stylesheet" href="/_astro/a.1234.css"></head><body><header>Bord</header><main id="inhoud">${main}</main><footer>Voet</footer></body></html>`;

const article = '<article class="vacancy"><h1>Bakker</h1><p>Je bakt.</p></article>';
const plain = html(article);

test('a page says itself whether it may be listed, and since when it is as it is', () => {
	const board = { address: '/bord/vacatures/bakker/', base: '/bord/', slugs };
	const modified = '<meta name="dcterms.modified" content="2026-11-20">';

	expect(builtPageOf(html(article, modified), board)).toMatchObject({
		address: '/bord/vacatures/bakker/',
		kind: 'vacancy',
		indexable: true,
		modified: '2026-11-20',
	});
	expect(builtPageOf(html(article, '<meta name="robots" content="noindex">'), board)).toMatchObject(
		{ indexable: false, modified: null },
	);
});

test('a page that sends readers on is none', () => {
	const refresh = '<meta http-equiv="refresh" content="0; url=/x/">';

	expect(
		builtPageOf(html('', refresh), { address: '/vacatures/oud/', base: '/', slugs }),
	).toBeUndefined();
});

test.each([
	['', 'page'],
	['regels/', 'page'],
	['vacatures/', 'list'],
	['vacatures/2/', 'list'],
	['vacatures/plaats/zwolle/', 'list'],
	['en/', 'page'],
	['en/vacatures/', 'list'],
	['en/vacatures/plaats/zwolle/', 'list'],
	['vacatures/bakker/', 'vacancy'],
	['vacatures/bakker/poster/', 'page'],
])('`%s` is a %s', (path, kind) => {
	expect(pageKindOf(path, slugs)).toBe(kind);
});

describe('what a page says stays the same', () => {
	test.each([
		['with another style', plain.replace('a.1234', 'b.5678')],
		['with another scope or class', plain.replace('<p>', '<p class="x" data-astro-cid-abc>')],
		['in another frame', plain.replace('Bord', 'Ander bord').replace('Voet', 'Andere voet')],
		['with other vacancies below it', html(`${article}<section>Lijkt hierop: kok</section>`)],
		['with another script', html(`${article}`, '<script src="/_astro/x.js"></script>')],
	])('%s', (_, other) => {
		expect(contentOf(other)).toBe(contentOf(plain));
	});

	test('while a card counts down', () => {
		const card = (left: string) =>
			html(`<ul><li>24 uur</li><li class="a" data-volatile data-b>${left}</li></ul>`);

		expect(contentOf(card('nog 5 dagen'))).toBe(contentOf(card('nog 4 dagen')));
	});
});

describe('what a page says changes', () => {
	test.each([
		['with its text', plain.replace('Je bakt.', 'Je bakt brood.')],
		['with its title', plain.replace('<title>Bakker', '<title>Kok')],
		['with its description', plain.replace('Brood.', 'Taart.')],
		['with a link', plain.replace('Je bakt.', '<a href="/over/">Je bakt.</a>')],
		['when it may no longer be listed', html(article, '<meta name="robots" content="noindex">')],
		['with its data', html(article, '<script type="application/ld+json">{"a":1}</script>')],
	])('%s', (_, other) => {
		expect(contentOf(other)).not.toBe(contentOf(plain));
	});

	test('with what stands in its data after a tag', () => {
		const data = (text: string) =>
			html(article, `<script type="application/ld+json">{"a":"<p>${text}</p><main>"}</script>`);

		expect(contentOf(data('Je bakt.'))).not.toBe(contentOf(data('Je bakt brood.')));
		expect(contentOf(data('Je bakt.'))).toContain(contentOf(html(article)).split('\n').at(-1));
	});

	test('with where a link leads', () => {
		const link = (href: string) => html(`<p><a href="${href}">Lees meer</a></p>`);

		expect(contentOf(link('/over/'))).not.toBe(contentOf(link('/privacy/')));
	});
});
