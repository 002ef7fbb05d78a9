import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PublicBoard } from '#domain/public-board.ts';
import { all, attribute, fixture, pageAt, pagesOf, sample, text } from './site.ts';

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
