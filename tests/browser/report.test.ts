import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from '#cli/report/main.ts';
import { settingsFrom } from '#store/settings.ts';
import { violationsOn } from './axe.ts';
import { requireChromium } from './chromium.ts';

let browser: Browser;
let folder = '';

beforeAll(async () => {
	browser = await chromium.launch({ executablePath: requireChromium() });
	folder = mkdtempSync(join(tmpdir(), 'helder-report-'));
	const settings = settingsFrom({ HELDER_TODAY: '2026-11-22' }, new Date());
	await report(['--html', folder], settings, { out: () => {}, err: () => {} });
});

afterAll(async () => {
	rmSync(folder, { recursive: true });
	await browser.close();
});

async function open(width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
	const page = await context.newPage();
	await page.goto(pathToFileURL(join(folder, 'index.html')).href);
	return page;
}

test.each([
	[360, 'light'],
	[1280, 'light'],
	[1280, 'dark'],
] as const)('the page for the team is accessible, %i px, %s', async (width, colorScheme) => {
	const page = await open(width, colorScheme);

	expect(await violationsOn(page)).toEqual([]);
	await page.context().close();
});

test('no page is wider than the screen; a wide table scrolls, also by keyboard', async () => {
	const page = await open(320);
	const table = page.getByRole('group', { name: 'Waar sollicitanten vandaan kwamen' }).first();
	await table.focus();
	await page.keyboard.press('ArrowRight');

	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
	await page.context().close();
});

test('drawings have a name and say their numbers', async () => {
	const page = await open(1280);
	const drawing = page.getByRole('img', { name: 'Waar sollicitanten vandaan kwamen' }).last();

	expect(await drawing.getAttribute('aria-labelledby')).toContain('sources-title');
	expect(await drawing.locator('desc').textContent()).toMatch(/Indeed \d+; Eigen site \d+/);
	await page.context().close();
});
