import { describe, expect, test } from 'vitest';
import { openVacancies, slugsIn } from './listed.ts';
import { all, attribute, findPage, fixture, one, pageAt, sample, text, texts } from './site.ts';

test('a card gives its facts in the order of the design', () => {
	const { tree } = pageAt(sample, '/vacatures/');
	const card = all('.vacancy-card', tree).find((candidate) =>
		text(candidate).startsWith('Klantenservicemedewerker webshop'),
	);

	expect(card && texts('h2, p, li:not([hidden])', card)).toEqual([
		'Klantenservicemedewerker webshop',
		'Noorderwinkel · Groningen',
		'€ 15,58 – 17,88 per uur',
		'€ 2.160 – 2.480 per maand bij 32 uur',
		'24 – 32 uur per week',
		'3 dagen uit ma t/m vr 09.00–17.00',
		'1 dag uit ma t/m vr 13.00–21.00',
		'1 op de 3 zaterdagen 10.00–16.30',
		'Label A: heel duidelijk',
		'nieuw',
		'2 dagen thuis',
		'Tijdelijk contract',
		'antwoord binnen 3 werkdagen',
	]);
});

test('the title of an English vacancy is marked as English', () => {
	const { tree } = pageAt(sample, '/vacatures/');

	expect(texts('.vacancy-card__title [lang="en"]', tree)).toEqual([
		'Front-end developer',
		'Customer support specialist',
	]);
});

describe('the whole list', () => {
	const pages = ['/vacatures/', '/vacatures/2/', '/vacatures/3/'].map((address) => ({
		address,
		tree: pageAt(fixture, address).tree,
	}));

	test('is cut into pages of 40', () => {
		expect(pages.map(({ tree }) => all('.vacancy-card', tree).length)).toEqual([40, 40, 3]);
		expect(findPage(fixture, '/vacatures/4/')).toBeUndefined();
		expect(findPage(fixture, '/vacatures/1/')).toBeUndefined();
	});

	test('says on every page how many there are', () => {
		for (const { tree } of pages) expect(text(one('.list__count', tree))).toBe('83 vacatures');
	});

	test('holds every open vacancy once, newest first', async () => {
		const open = await openVacancies(fixture);
		const slugs = pages.flatMap(({ tree }) => slugsIn(all('.vacancy-list', tree)));
		const dates = slugs.map((slug) => open.get(slug)?.published);

		expect(slugs.toSorted()).toEqual([...open.keys()].toSorted());
		expect(dates).toEqual(dates.toSorted().toReversed());
	});

	test('links to the page before and after, and to all by number', () => {
		const links = pages.map(({ tree }) =>
			all('.pagination > a', tree).map((link) => [attribute(link, 'rel'), attribute(link, 'href')]),
		);

		expect(links).toEqual([
			[['next', '/vacatures-bord/vacatures/2/']],
			[
				['prev', '/vacatures-bord/vacatures/'],
				['next', '/vacatures-bord/vacatures/3/'],
			],
			[['prev', '/vacatures-bord/vacatures/2/']],
		]);
		expect(pages.map(({ tree }) => texts('.pagination ol a[aria-current="page"]', tree))).toEqual([
			['1'],
			['2'],
			['3'],
		]);
	});

	test('has no page numbers when there is one page', () => {
		expect(all('.pagination', pageAt(sample, '/vacatures/').tree)).toEqual([]);
	});
});

test('the front page shows the six newest and a way to all', () => {
	const { tree } = pageAt(fixture, '/');
	const [first = ''] = slugsIn(all('.vacancy-list', pageAt(fixture, '/vacatures/').tree));

	expect(slugsIn(all('.vacancy-list', tree))).toHaveLength(6);
	expect(slugsIn(all('.vacancy-list', tree))[0]).toBe(first);
	expect(text(one('.home__all', tree))).toBe('Bekijk alle 83 vacatures');
});
