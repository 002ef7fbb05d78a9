import { expect, test } from 'vitest';
import { boardOrganisation, breadcrumbs, collectionPage, webSite } from '#channels/google/pages.ts';
import { jsonLd } from '#channels/text/json-ld.ts';

const board = { name: 'Proefbord', url: 'https://bord.example.org/', language: 'nl' } as const;

const written = (data: object) => JSON.parse(jsonLd(data));

test('the last step of a trail has no address', () => {
	expect(
		written(breadcrumbs([{ name: 'Voorpagina', url: board.url }], 'Werk')).itemListElement,
	).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'Voorpagina', item: board.url },
		{ '@type': 'ListItem', position: 2, name: 'Werk' },
	]);
});

test('a list gives positions and addresses only', () => {
	const page = collectionPage(
		{ name: 'Werk', url: `${board.url}2/` },
		['https://a.example.org/'],
		26,
	);

	expect(written(page).mainEntity).toEqual({
		'@type': 'ItemList',
		itemListElement: [{ '@type': 'ListItem', position: 26, url: 'https://a.example.org/' }],
	});
});

test.each([
	[true, 'EmploymentAgency'],
	[false, 'Organization'],
])('a board of agencies only (%s) is an %s', (isAgency, type) => {
	expect(written(boardOrganisation(board, 'Werk.', undefined, isAgency))['@type']).toBe(type);
});

test('the site names who publishes it', () => {
	const organisation = written(boardOrganisation(board, 'Werk.', undefined, false));

	expect(written(webSite(board)).publisher).toEqual({ '@id': organisation['@id'] });
});
