import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser } from './board-browser.ts';
import { answered } from './candidate.ts';
import { queryOf, tick, waitForCount } from './filtering.ts';

const board = boardInBrowser('sample');

const note = (page: Page) => page.locator('[data-note]').textContent();

const remove = (page: Page, name: string) =>
	page.getByRole('button', { name: `Haal weg: ${name}` });

test('pay in a query is read as the filter, and the page says so', async () => {
	const page = await board.visit('vacatures/?q=klantenservice+20+euro+per+uur');
	await remove(page, 'minstens € 20 per uur').waitFor();

	expect(await note(page)).toBe(
		'We lezen “20 euro per uur” als “minstens €\u00A020 per uur”. Zoek toch naar “klantenservice 20 euro per uur”',
	);
	expect(await page.getByRole('searchbox').inputValue()).toBe('klantenservice 20 euro per uur');
	await remove(page, 'minstens € 20 per uur').click();
	await answered(page);
	expect(queryOf(page)).toBe('?q=klantenservice');
	await page.goBack();
	await remove(page, 'minstens € 20 per uur').waitFor();
	expect(queryOf(page)).toBe('?q=klantenservice+20+euro+per+uur');
	await page.context().close();
});

test('what was read stays when somebody goes on to filter', async () => {
	const page = await board.visit('vacatures/?q=omgeving+Arnhem', {
		viewport: { width: 1280, height: 900 },
	});
	await remove(page, 'binnen 25 km van Arnhem').waitFor();
	await page.getByLabel('Hooguit').selectOption('5');
	await remove(page, 'binnen 5 km van Arnhem').waitFor();

	expect(queryOf(page)).toBe('?plaats=Arnhem&km=5&sorteer=afstand');
	await tick(page, 'maandagochtend');
	await answered(page);
	expect(await page.getByLabel('Woonplaats of postcode').inputValue()).toBe('Arnhem');
	await page.context().close();
});

test('words can be searched for as they are', async () => {
	const page = await board.visit('vacatures/?q=15+euro+per+uur');
	await page.getByRole('button', { name: 'Zoek toch naar “15 euro per uur”' }).click();
	await remove(page, '“15 euro per uur”').waitFor();

	expect(queryOf(page)).toBe('?q=15+euro+per+uur&letterlijk=ja');
	await page.context().close();
});

test('a town with nothing gives what lies around it, and the page says so', async () => {
	const page = await board.visit('vacatures/?q=monteur+in+Nijmegen');
	await remove(page, 'binnen 25 km van Nijmegen').waitFor();
	await waitForCount(page, 1);

	expect(await note(page)).toContain(
		'In Nijmegen zelf vonden we niets. We zoeken nu binnen 25 km van Nijmegen.',
	);
	await page.context().close();
});

test('of two towns with one name the page asks which, and shows what lies near either', async () => {
	const page = await board.visit('vacatures/?q=omgeving+Velp', {
		viewport: { width: 1280, height: 900 },
	});
	await page.getByRole('button', { name: 'Velp (Noord-Brabant)' }).first().waitFor();
	await page
		.getByText('Zolang je niet kiest, zie je het werk rond al deze plaatsen.')
		.first()
		.waitFor();
	await waitForCount(page, 7);
	await page.getByRole('button', { name: 'Velp (Gelderland)' }).first().click();

	await remove(page, 'binnen 25 km van Velp (Gelderland)').waitFor();
	await page.context().close();
});
