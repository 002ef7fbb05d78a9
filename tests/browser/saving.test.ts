import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser, desk, phone } from './board-browser.ts';
import { importText, items, openList, saveFirst, titles } from './saving.ts';

const board = boardInBrowser('sample');

test.each([phone, desk])(
	'a visit at $width px: save, note, compare, take along, bring back',
	async (viewport) => {
		const page = await board.visit('vacatures/', { viewport });
		const [first = '', second = ''] = await saveFirst(page, 2);
		await page.getByRole('link', { name: 'Bewaard 2 vacatures' }).click();
		expect(await titles(page)).toEqual([second, first]);

		await page
			.getByLabel(`Aantekening (wordt vanzelf bewaard) ${first}`)
			.fill('Vraag naar de zaterdag');
		await page.getByLabel(`Hoe ver ben je? ${first}`).selectOption('Gesolliciteerd');
		await page.getByLabel(`Vergelijk ${first}`).check();
		await page.getByLabel(`Vergelijk ${second}`).check();
		await page.getByRole('link', { name: 'Zet naast elkaar' }).click();
		const table = page.getByRole('table', { name: 'Feiten naast elkaar' });
		await table.waitFor();
		expect(await table.getByRole('columnheader').count()).toBe(viewport === phone ? 2 : 3);
		expect(await table.getByRole('rowheader', { name: 'Loon anders' }).isVisible()).toBe(true);
		await page.goBack();

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(/^bewaarde-vacatures-\d{4}-\d\d-\d\d\.json$/);
		await page.getByRole('button', { name: 'Maak de lijst leeg' }).click();
		await page.getByRole('heading', { name: 'Je lijst is leeg' }).waitFor();
		await page.reload();
		await importText(page, readFileSync(await download.path(), 'utf8'));
		await page.getByText('2 vacatures erbij gezet.').waitFor();

		expect(await titles(page)).toEqual([second, first]);
		const note = page.getByLabel(`Aantekening (wordt vanzelf bewaard) ${first}`);
		expect(await note.inputValue()).toBe('Vraag naar de zaterdag');
		const stage = page.getByLabel(`Hoe ver ben je? ${first}`);
		expect(await stage.inputValue()).toBe('applied');
		await page.context().close();
	},
);

test('everything can be done with the keyboard alone', async () => {
	const page = await board.visit('vacatures/', { viewport: phone });
	const button = page.locator('.vacancy-card save-vacancy button').first();
	await page.locator('.vacancy-card a').first().focus();
	await page.keyboard.press('Tab');
	expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	await page.keyboard.press('Space');
	expect(await button.ariaSnapshot()).toContain('Haal uit je lijst ');

	await page.getByRole('link', { name: 'Bewaard 1 vacature' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: /^Verwijder/ }).focus();
	await page.keyboard.press('Enter');
	expect(await focusedText(page)).toBe('Zet terug');
	await page.keyboard.press('Enter');
	await items(page).waitFor();
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
	await page.context().close();
});

test('without JavaScript there is no button to save, and the tools say why', async () => {
	const page = await board.visit('vacatures/', { javaScriptEnabled: false });
	expect(await page.locator('save-vacancy button').filter({ visible: true }).count()).toBe(0);
	for (const [path, words] of [
		['bewaard/', 'Bewaren werkt alleen met JavaScript.'],
		['vergelijken/', 'Vergelijken werkt alleen met JavaScript.'],
	]) {
		await page.goto(board.address(path ?? ''));
		expect(await page.locator('noscript').textContent()).toContain(words);
	}
	await page.context().close();
});

test('nothing leaves the device but requests for pages and facts of this board', async () => {
	const page = await board.open();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
	await page.goto(board.address('vacatures/'));
	await saveFirst(page, 1);
	await openList(page);
	await page.getByLabel(/^Aantekening/).fill('geheim');
	await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('geheim'));
	expect(requests.length).toBeGreaterThan(5);
	expect(requests.filter((one) => !one.startsWith(`GET ${board.address('')}`))).toEqual([]);
	expect(requests.join()).not.toContain('geheim');
	expect(await page.context().cookies()).toEqual([]);
	await page.context().close();
});

const focusedText = (page: Page): Promise<string | undefined> =>
	page.evaluate(() => document.activeElement?.textContent?.trim());
