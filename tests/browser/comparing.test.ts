import { expect, test } from 'vitest';
import { boardInBrowser, phone } from './board-browser.ts';

const board = boardInBrowser('sample');

test('a comparison follows from its address, and says what it leaves out', async () => {
	const slugs = 'orderpicker-nachtdienst,bestaat-niet,contactcentermedewerker-avond-en-weekend';
	const page = await board.visit(`vergelijken/?v=${slugs}`);
	await page.getByText('1 vacature staat niet (meer) op dit bord').waitFor();
	const rows = page.locator('.compare-table tbody tr');
	await rows.first().waitFor();
	const all = await rows.count();
	await page.getByLabel('Toon alleen wat verschilt').check();
	expect(await rows.count()).toBeLessThan(all);
	expect(await rows.filter({ hasNotText: 'anders' }).count()).toBe(0);
	await page.reload();
	await rows.first().waitFor();
	expect(await page.getByLabel('Toon alleen wat verschilt').isChecked()).toBe(true);
	await page.getByRole('link', { name: 'Haal weg: Orderpicker nachtdienst' }).click();
	await page.getByText('Kies er nog een vacature bij').waitFor();
	await page.context().close();
});

test('on a phone a fact stands above the vacancies, and is still a table', async () => {
	const slugs = 'klantenservicemedewerker-webshop,frontend-developer,verzorgende-ig-nacht';
	const page = await board.visit(`vergelijken/?v=${slugs}`, { viewport: phone });
	const row = page.getByRole('row', { name: /^Loon/ });
	await row.waitFor();
	const boxes = await Promise.all(
		(await row.getByRole('cell').all()).map((cell) => cell.boundingBox()),
	);
	const lefts = boxes.map((box) => Math.round(box?.x ?? 0));
	expect(lefts).toEqual([lefts[0], lefts[0], lefts[0]]);
	expect(await row.getByText('Verzorgende IG nacht').isVisible()).toBe(true);
	await page.context().close();
});
