import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PublicBoard } from '#domain/public-board.ts';
import { templateNames } from '#i18n/nl/templates/templates.ts';
import { all, attribute, boards, fixture, pageAt, pagesOf, sample, text } from './site.ts';

const publicBoard = (folder: string): string =>
	readFileSync(join(folder, 'recruiters/controle/bord.json'), 'utf8');

test('the board tells the browser its wishes, employers and competencies', () => {
	const board: PublicBoard = JSON.parse(publicBoard(sample.folder));

	expect(board.policy).toEqual({ minimumLabel: 'C', maxDaysOpen: 60 });
	expect(board.organisations['noorderwinkel']?.name).toBe('Noorderwinkel');
	expect(Object.keys(board.competencies)).toContain('geduld');
});

test('it tells nothing of forms, nor of vacancies that are not there yet', () => {
	const told = publicBoard(fixture.folder);

	expect(told).toContain('vijandig-bedrijf');
	expect(told).not.toContain('access_key');
	expect(told).not.toMatch(/concept|gepland/);
});

test('every page in Dutch leads to the page for recruiters', () => {
	const without = pagesOf(sample)
		.filter(({ tree }) => all('html[lang="nl"] footer', tree).length > 0)
		.filter(
			({ tree }) => all('footer a[href="/recruiters/"]', tree).map(text)[0] !== 'Voor recruiters',
		);

	expect(without.map(({ address }) => address)).toEqual([]);
});

test('the page that checks is not for search engines, the way to it is', () => {
	const robots = (address: string) =>
		all('meta[name="robots"]', pageAt(sample, address).tree).map((tag) =>
			attribute(tag, 'content'),
		);

	expect(robots('recruiters/controle/')).toEqual(['noindex']);
	expect(robots('recruiters/')).toEqual([]);
});

test('a picture says what it shows, has a size, and waits until it is in sight', () => {
	const pictures = all('.way img', pageAt(sample, 'recruiters/').tree);

	expect(pictures).toHaveLength(6);
	for (const picture of pictures) {
		expect(attribute(picture, 'alt').length).toBeGreaterThan(40);
		expect(attribute(picture, 'loading')).toBe('lazy');
		expect(Number(attribute(picture, 'width'))).toBeGreaterThan(0);
		expect(Number(attribute(picture, 'height'))).toBeGreaterThan(0);
	}
});

test.each(boards)(
	'every template on %s is a file to save, and opens in the page that checks',
	(_, board) => {
		const { tree } = pageAt(board, 'recruiters/');
		const links = all('.recruiter-templates__item a', tree).map((link) => attribute(link, 'href'));

		expect(links).toEqual(
			templateNames.flatMap((name) => [
				`${board.base}recruiters/controle/?sjabloon=${name}`,
				`${board.base}recruiters/sjablonen/${name}.md`,
			]),
		);
		for (const name of templateNames)
			expect(readFileSync(join(board.folder, `recruiters/sjablonen/${name}.md`), 'utf8')).toContain(
				'\nstatus: draft\n',
			);
	},
);

test('the page says which label a board asks, and does not send people to a form that is not there', () => {
	const words = all('.recruiters', pageAt(sample, 'recruiters/').tree).map(text).join();

	expect(words).toContain('online met label C of hoger');
	expect(words).toContain('staat het formulier nog niet aan');
	expect(words).not.toContain('/beheer/');
});
