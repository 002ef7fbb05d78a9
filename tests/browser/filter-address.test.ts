import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser } from './board-browser.ts';
import { countOf, found, queryOf, tick } from './filtering.ts';

const board = boardInBrowser('sample');
const fixture = boardInBrowser('fixture');

const titlesOf = (page: Page) => found(page).locator('.vacancy-card__title').allTextContents();

describe('the back button', () => {
	test('undoes choice by choice, and leaves the page after the last', async () => {
		const page = await board.visit('');
		await page.goto(board.address('vacatures/'));
		await tick(page, '24 tot 32 uur');
		await page.waitForURL(/uren=24-32$/);
		await tick(page, 'Geen ervaring nodig');
		await page.waitForURL(/ervaring=geen/);
		await page.goBack();
		await page.waitForURL(/uren=24-32$/);

		expect(await page.getByRole('checkbox', { name: 'Geen ervaring nodig' }).isChecked()).toBe(
			false,
		);
		await page.goBack();
		await page.locator('.list__vacancies').waitFor();
		expect(await countOf(page).textContent()).toBe('26 vacatures');
		await page.goBack();
		await page.waitForURL(board.address(''));
		await page.context().close();
	});

	test('takes a week of many ticks as one step', async () => {
		const page = await board.visit('vacatures/');
		await tick(page, 'maandagochtend');
		await tick(page, 'maandagmiddag');
		await tick(page, 'dinsdagochtend');
		await page.waitForURL(/week=ma-om,di-o/);
		await page.goBack();

		await page.waitForURL(board.address('vacatures/'));
		await page.context().close();
	});

	test('comes back from a vacancy to the same choice', async () => {
		const page = await board.visit('vacatures/');
		await tick(page, '24 tot 32 uur');
		await page.waitForURL(/uren=24-32/);
		await found(page).first().getByRole('link').click();
		await page.waitForURL(/vacatures\/[a-z]/);
		await page.goBack();
		await found(page).first().waitFor();

		expect(await page.getByRole('checkbox', { name: '24 tot 32 uur' }).isChecked()).toBe(true);
		await page.context().close();
	});
});

test('an address gives everybody the same list, in one form', async () => {
	const page = await board.visit(
		'vacatures/?werkgever=niemand&uren=32-40&uren=24-32&onzin=1&thuis=1&per=maand',
	);
	await found(page).first().waitFor();
	const titles = await titlesOf(page);
	const other = await board.visit(`vacatures/${queryOf(page)}`);
	await found(other).first().waitFor();

	expect(queryOf(page)).toBe('?uren=24-32,32-40&thuis=1');
	expect(await titlesOf(other)).toEqual(titles);
	expect(await page.getByRole('radio', { name: 'Minstens 1 dag' }).isChecked()).toBe(true);
	await page.context().close();
	await other.context().close();
});

test('a later page of the list goes on to the first with its filters', async () => {
	const page = await fixture.visit('vacatures/2/');
	await page.getByRole('checkbox', { name: 'Geen ervaring nodig' }).check();
	await page.waitForURL(fixture.address('vacatures/?ervaring=geen'));
	await page.goBack();
	await page.locator('.list__vacancies').waitFor();

	expect(page.url()).toBe(fixture.address('vacatures/2/'));
	await page.context().close();
});

test('nothing is fetched for filters before somebody begins', async () => {
	const page = await board.open();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto(board.address('vacatures/'), { waitUntil: 'networkidle' });
	const before = requests.filter((path) => /zoek|filter-page|places/.test(path));
	await page.getByRole('checkbox', { name: 'Geen ervaring nodig' }).check();
	await found(page).first().waitFor();

	expect(before).toEqual([]);
	expect(requests.some((path) => path.endsWith('/zoek/vacatures.json'))).toBe(true);
	expect(requests.filter((path) => /places|teksten/.test(path))).toEqual([]);
	await page.context().close();
});
