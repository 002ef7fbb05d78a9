import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser } from './board-browser.ts';
import { area, bareText, checked, openCheck, paste, selected } from './check.ts';

const board = boardInBrowser('sample');

const fields = (page: Page) => page.getByRole('region', { name: 'Gegevens uit je tekst' });

test('gets suggestions with the words they come from, one to take over and then the rest', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	await fields(page).getByRole('button', { name: '“24 tot 32 uur per week”' }).click();
	expect(await selected(page)).toBe('24 tot 32 uur per week');

	await fields(page).getByRole('button', { name: 'Neem over: Loon' }).click();
	await checked(page);
	expect(await area(page).inputValue()).toContain('period: month');
	expect(await area(page).inputValue()).not.toContain('hours:');
	await fields(page)
		.getByRole('button', { name: /^Neem over: Uren/ })
		.click();
	await checked(page);
	expect(await area(page).inputValue()).not.toContain('title:');
	await fields(page)
		.getByRole('button', { name: /^Neem over: Titel/ })
		.click();
	await checked(page);
	const text = await area(page).inputValue();
	expect(text).toMatch(/^---\n/);
	expect(text).toContain('max: 32');
	expect(text.endsWith(bareText)).toBe(true);
	expect(await fields(page).isVisible()).toBe(false);
	await page.context().close();
});

test('gives all at once, and undo brings the bare text back', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	await fields(page).getByRole('button', { name: 'Neem alles over' }).click();
	await checked(page);
	expect(await area(page).inputValue()).toContain('period: month');
	await area(page).press('Control+z');

	expect(await area(page).inputValue()).toBe(bareText);
	await page.context().close();
});
