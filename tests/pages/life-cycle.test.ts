import { describe, expect, test } from 'vitest';
import {
	all,
	attribute,
	findPage,
	fixture,
	one,
	pageAt,
	pagesOf,
	preview,
	text,
	texts,
} from './site.ts';

const isNoindex = (address: string, board = fixture): boolean =>
	all('meta[name="robots"][content="noindex"]', pageAt(board, address).tree).length === 1;

test.each(['concept', 'gepland', 'gearchiveerd'])('a vacancy that is %s has no page', (slug) => {
	expect(findPage(fixture, `/vacatures/${slug}/`)).toBeUndefined();
});

test.each(['kapot-schema', 'kapot-html', 'kapot-adres', 'kapot-google'])(
	'a vacancy with problems (%s) is left out when the build may skip it',
	(slug) => {
		expect(findPage(fixture, `/vacatures/${slug}/`)).toBeUndefined();
	},
);

test('nothing of a vacancy without a page stands on any other page', () => {
	const hidden = /Balie medewerker (?:concept|gepland|gearchiveerd|kapot)|kwaad\.example/;

	expect(pagesOf(fixture).filter(({ html }) => hidden.test(html))).toEqual([]);
});

const closed = ['gesloten', 'vervuld', 'ingetrokken', 'lang-gesloten'];

describe.each(closed)('a vacancy that is closed (%s)', (slug) => {
	const address = `/vacatures/${slug}/`;
	const { tree } = pageAt(fixture, address);

	test('says so above its title, with a way to similar and to open ones', () => {
		const banner = one('.vacancy-band .state-notice', tree);

		expect(text(banner)).toContain('Je kunt niet meer solliciteren.');
		expect(all('a', banner).map((link) => attribute(link, 'href'))).toEqual([
			'#vergelijkbaar',
			'/vacatures-bord/vacatures/',
		]);
		expect(all('#vergelijkbaar h3 a', tree).length).toBeGreaterThan(0);
	});

	test('has no way to apply and no data for search engines', () => {
		expect(all('#solliciteren, [data-applies], a[href^="mailto:"]', tree)).toEqual([]);
		expect(all('script[type="application/ld+json"]', tree)).toEqual([]);
		expect(isNoindex(address)).toBe(true);
	});

	test('has a page to apply on that says so, without a form or a way to apply', () => {
		const page = pageAt(fixture, `/solliciteren/${slug}/`);

		expect(text(one('.apply-page .state-notice', page.tree))).toContain(
			'Je kunt niet meer solliciteren.',
		);
		expect(all('form, textarea, input, [data-applies], a[href^="mailto:"]', page.tree)).toEqual([]);
		expect(isNoindex(`/solliciteren/${slug}/`)).toBe(true);
	});

	test('is found on the page of its employer and on its own page to apply on, only', () => {
		const found = pagesOf(fixture)
			.filter(({ tree: other }) => all(`a[href$="${address}"]`, other).length > 0)
			.map(({ address: page }) => page);

		expect(found).toEqual([
			`/vacatures-bord/solliciteren/${slug}/`,
			'/vacatures-bord/werkgevers/proefbedrijf/',
		]);
	});
});

test.each([
	['gesloten', 'Deze vacature sloot op zaterdag 21 november 2026.'],
	['vervuld', 'Deze vacature is vervuld.'],
	['ingetrokken', 'Deze vacature is ingetrokken.'],
])('the banner says why: %s', (slug, sentence) => {
	const { tree } = pageAt(fixture, `/vacatures/${slug}/`);

	expect(text(one('.vacancy-band .state-notice', tree))).toContain(sentence);
});

test('on its last day a vacancy is open and says that the day is the last', () => {
	const { tree } = pageAt(fixture, '/vacatures/laatste-dag/');
	const cards = pagesOf(fixture).flatMap((page) => all('.vacancy-card', page.tree));
	const card = cards.find((one) => text(one).startsWith('Balie medewerker laatste dag'));

	expect(all('#solliciteren', tree)).toHaveLength(1);
	expect(isNoindex('/vacatures/laatste-dag/')).toBe(false);
	expect(card && texts('.card-details__urgent', card)).toEqual(['vandaag de laatste dag']);
});

describe('a preview', () => {
	test.each([
		['concept', 'Dit is een concept. Alleen jij ziet deze pagina.'],
		['gepland', 'Deze vacature staat vanaf maandag 23 november 2026 online.'],
	])('shows a vacancy that is %s, and says so', (slug, sentence) => {
		const { tree } = pageAt(preview, `/vacatures/${slug}/`);

		expect(text(one('.vacancy-band .state-notice', tree))).toContain(sentence);
	});

	test('keeps search engines away from every page', () => {
		const open = pagesOf(preview).filter(
			({ tree }) => all('meta[name="robots"][content="noindex"]', tree).length !== 1,
		);

		expect(open).toEqual([]);
	});

	test('leaves archived and broken vacancies out, as the board does', () => {
		expect(findPage(preview, '/vacatures/gearchiveerd/')).toBeUndefined();
		expect(findPage(preview, '/vacatures/kapot-html/')).toBeUndefined();
	});
});
