import { expect, test } from 'vitest';
import { boardInBrowser, webshop } from './board-browser.ts';

const board = boardInBrowser('sample');

/** The webshop vacancy of the sample closes on 18 December 2026. */
async function webshopAt(instant: string) {
	const page = await board.open();
	await page.clock.setFixedTime(new Date(instant));
	await page.goto(board.address(webshop));
	return page;
}

test('until the end of its last day in the Netherlands a vacancy takes applications', async () => {
	const page = await webshopAt('2026-12-18T23:59:59+01:00');

	expect(await page.locator('#solliciteren').isVisible()).toBe(true);
	const apply = page.getByRole('link', { name: 'Solliciteer', exact: true });
	// In the head, and below the facts.
	expect(await apply.filter({ visible: true }).count()).toBe(2);
	expect(await page.getByRole('note').count()).toBe(0);
	await page.context().close();
});

test('a page that is older than that says so and takes the way to apply away', async () => {
	const page = await webshopAt('2026-12-19T00:00:00+01:00');

	expect(await page.getByRole('note').textContent()).toMatch(
		/^\s*Deze vacature sloot op vrijdag 18 december 2026\. Je kunt niet meer solliciteren\. Bekijk de open vacatures\s*$/,
	);
	expect(await page.locator('#solliciteren, a[href*="/solliciteren/"]').count()).toBe(0);
	await page.context().close();
});

test('without script the closing day can be read', async () => {
	const page = await board.visit(webshop, { javaScriptEnabled: false });

	expect(await page.locator('.key-facts').textContent()).toContain('vrijdag 18 december 2026');
	expect(await page.getByRole('note').count()).toBe(0);
	await page.context().close();
});
