import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { hostile } from './fixture-board.ts';
import {
	all,
	attribute,
	fixture,
	one,
	pageAt,
	pagesOf,
	structuredDataOf,
	text,
	texts,
} from './site.ts';

const { tree } = pageAt(fixture, '/vacatures/vijandig/');

test('tags in fields are text on the page', () => {
	expect(text(one('h1', tree))).toBe('Kok & <b>bakker</b> "nacht"');
	expect(texts('.task-list__task span', tree)).toEqual([hostile]);
	expect(texts('.faq-section summary', tree)).toEqual([hostile]);
	expect(texts('.faq-section p', tree)).toEqual([`</details></main>${hostile}`]);
	expect(attribute(one('meta[name="description"]', tree), 'content')).toBe(
		'Tekens als <script>, & en " horen bij de tekst van deze vacature.',
	);
});

test('tags in the text are text on the page', () => {
	const story = one('.vacancy__story', tree);

	expect(texts('p', story)[0]).toBe(
		'Tekens als <script>, & en " horen bij de tekst van deze vacature.',
	);
	expect(text(one('h2', story))).toBe('Een kop met <script>alert(1)</script>');
	expect(text(one('pre', story))).toBe('<img src=x onerror=alert(1)>');
});

test('links in the text lead where the author said, below the base path', () => {
	const links = all('.vacancy__story a', tree).map((link) => attribute(link, 'href'));

	expect(links).toEqual([
		'/vacatures-bord/vacatures/laatste-dag/',
		'/vacatures-bord/vacatures/',
		'https://example.net/?a=1&b=%222%22',
	]);
});

test('no page has an element, attribute or script that came from a field', () => {
	const planted = pagesOf(fixture).flatMap(({ tree: page }) => [
		...all('b, i, img[src="x"], [onerror], script:not([src], [type="application/ld+json"])', page),
	]);

	expect(planted).toEqual([]);
});

test('tags in fields and text are text in what search engines read', () => {
	const [job] = structuredDataOf(pageAt(fixture, '/vacatures/vijandig/'));
	const description = fromHtml(String(job?.['description']), { fragment: true });
	// What would turn the direction of the text after it does not go along.
	const passedOn = hostile.replace('\u202E', '');

	expect(job).toMatchObject({
		title: 'Kok & <b>bakker</b> "nacht"',
		hiringOrganization: { name: 'Jansen & <b>Zonen</b>' },
		jobLocation: [{ address: { addressLocality: 'Assen <i>"Noord"</i>' } }],
	});
	expect(texts('li', description)).toContain(passedOn);
	expect(texts('p', description)).toContain(`</details></main>${passedOn}`);
	expect(texts('p', description)).toContain('Een kop met <script>alert(1)</script>');
	expect(all('*:not(p, ul, li)', description)).toEqual([]);
});

test('the mail address keeps a hostile title inside its subject', () => {
	const [way] = all('.apply-section__ways a[href^="mailto:"]', tree);
	const address = new URL(way ? attribute(way, 'href') : '');

	expect([...address.searchParams]).toEqual([
		['subject', 'Sollicitatie Kok & <b>bakker</b> "nacht" (vijandig)'],
	]);
});

test('a key without anything in it gives no heading without a text', () => {
	expect(all('#team, #inwerken', tree)).toEqual([]);
});
