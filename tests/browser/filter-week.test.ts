import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser } from './board-browser.ts';
import { tick, waitFor } from './filtering.ts';

const board = boardInBrowser('sample');

describe('the week', () => {
	test('is remembered on the device only when asked, and forgotten when asked', async () => {
		const page = await board.visit('vacatures/?week=za-o');
		await waitFor(page);
		expect(await stored(page)).toBeNull();
		await page.getByRole('checkbox', { name: 'Onthoud mijn week op dit apparaat' }).check();
		await expect.poll(() => stored(page)).toBe('{"version":1,"week":"za-o"}');
		await page.goto(board.address('vacatures/'));
		await page.getByLabel('Minstens, in euro’s').focus();
		await tick(page, 'Geen ervaring nodig');
		await page.getByRole('button', { name: 'Vul mijn bewaarde week in' }).click();
		await page.waitForURL(/week=za-o/);
		await page.getByRole('checkbox', { name: 'Onthoud mijn week op dit apparaat' }).uncheck();

		await expect.poll(() => stored(page)).toBeNull();
		await page.context().close();
	});

	test('has to fit whole until somebody says otherwise, and shows that', async () => {
		const page = await board.visit('vacatures/');
		await tick(page, 'Geen ervaring nodig');
		await page.getByRole('button', { name: 'Doordeweeks overdag' }).click();
		const whole = page.getByRole('radio', { name: /^Past helemaal/ });
		await whole.waitFor();

		expect(await whole.isChecked()).toBe(true);
		await page.context().close();
	});

	test('in the address wins over the one on the device, and damage is no week', async () => {
		const page = await board.open();
		await page.addInitScript(() => localStorage.setItem('helder-week', '{"week":[1]'));
		await page.goto(board.address('vacatures/?week=zo-m'));
		await waitFor(page);

		expect(await page.getByRole('checkbox', { name: 'zondagmiddag' }).isChecked()).toBe(true);
		expect(await page.getByRole('button', { name: 'Vul mijn bewaarde week in' }).isVisible()).toBe(
			false,
		);
		await page.context().close();
	});

	test.each([320, 360, 1280])(
		'is a table with headings and large targets at %d px',
		async (width) => {
			const page = await board.visit('vacatures/', { viewport: { width, height: 740 } });
			if (width < 1000) await page.getByRole('button', { name: 'Kies filters' }).click();
			const table = page.getByRole('table', { name: 'Wanneer je kunt werken' });
			const small = await table
				.locator('label')
				.evaluateAll((cells) =>
					cells
						.map((cell) => cell.getBoundingClientRect())
						.filter((box) => box.width < 24 || box.height < 24),
				);

			expect(await table.getByRole('columnheader').count()).toBe(5);
			expect(await table.getByRole('rowheader').allTextContents()).toHaveLength(7);
			expect(await table.getByRole('checkbox').count()).toBe(28);
			expect(small).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			await page.context().close();
		},
	);

	test('fits at twice the size of letters on the smallest screen', async () => {
		const page = await board.visit('vacatures/?q=bakker&week=di-a&past=bijna', {
			viewport: { width: 320, height: 740 },
		});
		await waitFor(page);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		await page.getByRole('button', { name: 'Kies filters' }).click();

		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await page.context().close();
	});
});

const stored = (page: Page): Promise<string | null> =>
	page.evaluate(() => localStorage.getItem('helder-week'));
