import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser, phone } from './board-browser.ts';

const board = boardInBrowser('sample');

test('a visitor changes to English, searches there, opens a job and comes back to what she searched', async () => {
	const page = await board.visit('vacatures/', { viewport: phone });
	// On a phone the menu has no room for it.
	await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
	await page.waitForURL(board.address('en/vacatures/'));
	await page.getByRole('searchbox', { name: 'Find a job' }).fill('developer');
	const result = page
		.locator('.filter-results__found .vacancy-card')
		.filter({ hasText: 'Front-end developer' });
	await result.getByRole('link').click();

	await page.waitForURL(board.address('vacatures/frontend-developer/'));
	expect(await page.locator('html').getAttribute('lang')).toBe('en');
	await page.goBack();
	await result.waitFor();
	expect(page.url()).toBe(board.address('en/vacatures/?q=developer'));
	await page.context().close();
});

test('what a Dutch vacancy offers is told in English, on the page and when somebody searches', async () => {
	const page = await board.visit('en/vacatures/');
	const card = page.locator('.vacancy-card').filter({ hasText: 'Orderpicker nachtdienst' });
	const built = await factsOf(card.first());
	await page.getByRole('searchbox').fill('orderpicker');
	const found = page.locator('[data-found]').locator(card).first();
	await found.waitFor();

	expect(built).toContain('32 hours a week');
	expect(await factsOf(found)).toEqual(built);
	for (const shown of [card.first(), found])
		expect(await shown.locator('.vacancy-card__employer').textContent()).toContain(
			'Vlakbij Werk, for Duinpan Logistiek',
		);
	expect(await found.getByRole('link').getAttribute('lang')).toBe('nl');
	await page.context().close();
});

test('the front page leads to English on a phone too, before anything else in Dutch has to be read', async () => {
	const page = await board.visit('', { viewport: phone });
	await page.getByRole('main').getByRole('link', { name: 'English' }).click();

	await page.waitForURL(board.address('en/'));
	await page.getByRole('main').getByRole('link', { name: 'Nederlands' }).waitFor();
	await page.context().close();
});

test('the menu of a Dutch job that she found in English leads back to the English front page', async () => {
	const page = await board.visit('en/vacatures/plaats/groningen/');
	await page.locator('.vacancy-card a').first().click();
	await page.waitForURL('**/vacatures/**');
	expect(await page.locator('html').getAttribute('lang')).toBe('nl');
	await page.getByRole('banner').getByRole('link', { name: 'English' }).click();

	await page.waitForURL(board.address('en/'));
	await page.context().close();
});

async function factsOf(card: Locator): Promise<string[]> {
	const texts = await card.locator('p, li:not([hidden])').allTextContents();
	return texts.map((text) => text.trim()).filter(Boolean);
}
