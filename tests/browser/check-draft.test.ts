import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser } from './board-browser.ts';
import {
	area,
	bareText,
	checkAddress,
	findings,
	openCheck,
	paste,
	sampleText,
	shoutingText,
} from './check.ts';

const board = boardInBrowser('sample');

const status = (page: Page) => page.locator('.check [data-part="status"]');
const kept = (page: Page): Promise<[string, string][]> =>
	page.evaluate(() => Object.entries(localStorage));

test('is there again after a reload, with the name that was chosen, and is checked', async () => {
	const page = await openCheck(board);
	await paste(page, shoutingText);
	await page.getByLabel('Naam van het bestand').fill('kok');
	await page.getByText('Je tekst is bewaard op dit apparaat.').waitFor();
	await page.reload();
	await status(page).getByText('Je tekst van de vorige keer staat er weer.').waitFor();

	expect(await area(page).inputValue()).toBe(shoutingText);
	expect(await page.getByLabel('Naam van het bestand').inputValue()).toBe('kok');
	expect(await findings(page).count()).toBe(1);
	await page.context().close();
});

test('is kept before the linter has come, and when it does not come at all', async () => {
	const page = await board.open();
	await page.route('**/bord.json', (route) => route.abort());
	await page.goto(board.address(checkAddress));
	await area(page).fill(bareText);
	await status(page)
		.getByText(/^Het nakijken kan niet beginnen/)
		.waitFor();

	expect((await kept(page)).map(([, text]) => JSON.parse(text).text)).toEqual([bareText]);
	await page.unroute('**/bord.json');
	await page.reload();
	await status(page).getByText('Je tekst van de vorige keer staat er weer.').waitFor();
	expect(await area(page).inputValue()).toBe(bareText);
	await page.context().close();
});

test('that is damaged gives what can still be read', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	await page.evaluate(() => {
		for (const [key, text] of Object.entries(localStorage))
			localStorage.setItem(key, text.slice(0, -20));
	});
	await page.reload();
	await status(page)
		.getByText(/^Wat er op dit apparaat bewaard was, is beschadigd/)
		.waitFor();
	const text = await area(page).inputValue();

	expect(text.length).toBeGreaterThan(bareText.length - 25);
	expect(bareText.startsWith(text)).toBe(true);
	await page.context().close();
});

test('is gone from the page and the device when somebody clears it', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	expect(await kept(page)).toHaveLength(1);
	page.once('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: 'Wis alles' }).click();
	await status(page).getByText('De tekst is gewist, ook van dit apparaat.').waitFor();

	expect(await area(page).inputValue()).toBe('');
	expect(await kept(page)).toEqual([]);
	await page.context().close();
});

test('that another tab writes over is told', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	const other = await page.context().newPage();
	await other.goto(board.address(checkAddress));
	await paste(other, sampleText);
	await status(page)
		.getByText(/^In een ander tabblad wordt ook aan een vacature gewerkt/)
		.waitFor();

	expect(await area(page).inputValue()).toBe(bareText);
	await page.context().close();
});

test('that cannot be kept is told at once', async () => {
	const page = await board.open();
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto(board.address(checkAddress));
	await paste(page, bareText);
	await area(page).press('End');
	await area(page).pressSequentially('x');

	await page.getByText(/^Je browser kan de tekst niet bewaren/).waitFor();
	await page.context().close();
});
