import { expect, test } from 'vitest';
import { htmlOf } from '#content/html.ts';
import { parseMarkdown } from '#content/markdown.ts';

const images: Record<string, string> = { 'team.jpg': '/img/team.webp' };

const html = (markdown: string): string =>
	htmlOf(parseMarkdown(markdown), {
		topLevel: 2,
		addressOf: (url) => `/bord/${url}`,
		imageOf: (url) => (images[url] ? { src: images[url] } : undefined),
	});

test('links and images get their address on the board', () => {
	expect(html('![Het team](team.jpg) [meer](meer.md)')).toBe(
		'<p><img src="/img/team.webp" alt="Het team"> <a href="/bord/meer.md">meer</a></p>',
	);
});

test.each([
	['a link', '[meer](meer.md)', '<a href="/bord/meer.md">meer</a>'],
	['an image', '![Het team](team.jpg)', '<img src="/img/team.webp" alt="Het team">'],
	['another image without address', '![Ook weg](ook-weg.jpg)', ''],
])(
	'an image without address is left out, and %s right after it is not passed over',
	(_, after, shown) => {
		expect(html(`![Weg](weg.jpg)${after} en tekst`)).toBe(`<p>${shown} en tekst</p>`);
	},
);

test('the highest heading gets the level of the page, the others follow', () => {
	expect(html('### Wie\n\n#### Wij')).toBe('<h2>Wie</h2> <h3>Wij</h3>');
});

test('raw HTML and addresses that run something are dropped', () => {
	expect(html('<b>vet</b> [x](javascript:alert)')).toBe('<p>vet <a href="/bord/">x</a></p>');
});
