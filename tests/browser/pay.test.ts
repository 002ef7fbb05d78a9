import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser, desk, phone, webshop } from './board-browser.ts';

const board = boardInBrowser('sample');

// The webshop pays € 2.430 to 2.790 a month at 36 hours; see src/domain/pay-sum/pay-sum.test.ts.
const atStart = '€ 2.257,90 bruto per maand';

const result = async (page: Page): Promise<string> =>
	((await page.locator('pay-calculator [role="status"]').textContent()) ?? '').replaceAll(
		'\u00A0',
		' ',
	);

async function becomes(page: Page, expected: string): Promise<void> {
	await expect.poll(() => result(page)).toBe(expected);
}

/** The page with its calculator in view, and the fields in it. */
async function calculatorOn(...visit: Parameters<typeof board.visit>): Promise<Page> {
	const page = await board.visit(...visit);
	await page.locator('pay-calculator').scrollIntoViewIfNeeded();
	await page.locator('pay-calculator form').waitFor();
	return page;
}

describe.each([phone, desk])('at $width px', (viewport) => {
	test('hours, shifts and the place in the range change the sum', async () => {
		const page = await calculatorOn(webshop, { viewport });

		expect(await result(page)).toBe(atStart);
		await page.getByLabel('Uren per week', { exact: true }).fill('24');
		await becomes(page, '€ 1.693,42 bruto per maand');
		await page.getByLabel(/^Zaterdag:/).uncheck();
		await becomes(page, '€ 1.660,51 bruto per maand');
		await page.getByLabel(/^Hoogste:/).check();
		await becomes(page, '€ 1.906,49 bruto per maand');
		expect(await page.locator('.pay-sum__step').allTextContents()).toContainEqual(
			expect.stringContaining('2,4 uur per week × 25% van'),
		);
		await page.context().close();
	});
});

test('everything can be done with the keyboard', async () => {
	const page = await calculatorOn(webshop);
	await page.getByLabel('Uren per week', { exact: true }).focus();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('24');
	await becomes(page, '€ 1.693,42 bruto per maand');
	for (const key of ['Tab', 'Tab', 'Tab', 'Space', 'Tab', 'ArrowDown', 'ArrowDown'])
		await page.keyboard.press(key);

	await becomes(page, '€ 1.906,49 bruto per maand');
	await page.context().close();
});

test('what is no number of hours gives one sentence and no amounts', async () => {
	const page = await calculatorOn(webshop);
	const hours = page.getByLabel('Uren per week', { exact: true });
	await hours.fill('');
	await becomes(page, 'Vul bij de uren een getal in van 1 tot en met 60.');

	expect(await page.locator('.pay-sum__steps').isVisible()).toBe(false);
	expect(await hours.getAttribute('aria-invalid')).toBe('true');
	await hours.fill('32');
	await becomes(page, atStart);
	expect(await page.locator('.pay-sum__steps').isVisible()).toBe(true);
	await page.context().close();
});

test('the page and the script write the same lines', async () => {
	const page = await calculatorOn(webshop);
	const sum = page.locator('.pay-sum__steps, .pay-sum__notes');
	const linesOf = () =>
		sum.evaluateAll((lists) => lists.map(({ textContent }) => textContent?.replace(/\s/g, '')));
	const written = await linesOf();
	await page.getByLabel(/^Hoogste:/).check();
	await becomes(page, '€ 2.592,35 bruto per maand');
	await page.getByLabel(/^Laagste:/).check();
	await becomes(page, atStart);

	expect(await linesOf()).toEqual(written);
	await page.context().close();
});

test('an English vacancy counts in English, and loads no Dutch', async () => {
	const page = await board.visit('vacatures/customer-support-specialist/');
	const scripts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.text());
	});
	await page.locator('pay-calculator').scrollIntoViewIfNeeded();
	await page.getByLabel('Hours per week', { exact: true }).fill('40');
	await page.getByLabel(/^Highest:/).check();

	await expect.poll(() => result(page)).toMatch(/^€ 3,5\d\d\.\d\d gross per month$/);
	const loaded = (await Promise.all(scripts)).join('');
	expect(loaded).toContain('Work it out for your hours');
	expect(loaded).not.toContain('Reken het uit voor jouw uren');
	await page.context().close();
});

test('fields are loaded when they come near, and what somebody chooses leaves nothing behind', async () => {
	const page = await board.visit(webshop);
	await page.waitForLoadState('networkidle');
	const loaded: URL[] = [];
	page.on('request', (request) => loaded.push(new URL(request.url())));
	await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));

	expect(loaded).toEqual([]);
	expect(await page.locator('pay-calculator form').count()).toBe(0);
	await page.locator('pay-calculator').scrollIntoViewIfNeeded();
	await page.locator('pay-calculator form').waitFor();
	// What the vacancy pays stands beside its page.
	const parts = /\.js$|\/pay-form\.[\w-]+\.css$|\/feiten\.json$/;
	expect(
		loaded.filter(({ pathname }) => !/\.(avif|webp|svg)$/.test(pathname) && !parts.test(pathname)),
	).toEqual([]);
	await page.waitForLoadState('networkidle');
	loaded.length = 0;
	await page.getByLabel('Uren per week', { exact: true }).fill('24');
	await becomes(page, '€ 1.693,42 bruto per maand');
	expect(loaded).toEqual([]);
	await page.context().close();
});

test('without a connection to fetch the fields the example stays', async () => {
	const page = await board.visit(webshop);
	await page.route('**/feiten.json', (route) => route.abort());
	const failed = page.waitForEvent('requestfailed');
	await page.locator('pay-calculator').scrollIntoViewIfNeeded();
	await failed;
	await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));

	expect(await result(page)).toBe(atStart);
	expect(await page.locator('[data-example]').isVisible()).toBe(true);
	await page.context().close();
});

test('without JavaScript there is a worked example and nothing to fill in', async () => {
	const page = await board.visit(webshop, { javaScriptEnabled: false });
	const calculator = page.locator('pay-calculator');

	expect(await result(page)).toBe(atStart);
	expect(await calculator.locator('input:visible').count()).toBe(0);
	expect(await calculator.textContent()).toContain('Een voorbeeld: 32 uur per week');
	expect(await calculator.textContent()).toContain('Zonder ervaring begin je op');
	await page.context().close();
});

test('axe finds nothing after a mistake and after a change', async () => {
	const page = await calculatorOn(webshop, { viewport: phone, colorScheme: 'dark' });
	const violations = async () =>
		(await new AxeBuilder({ page }).include('pay-calculator').analyze()).violations.map(
			({ id }) => id,
		);
	await page.getByLabel('Uren per week', { exact: true }).fill('99');
	await becomes(page, 'Vul bij de uren een getal in van 1 tot en met 60.');

	expect(await violations()).toEqual([]);
	await page.getByLabel('Uren per week', { exact: true }).fill('30');
	await expect.poll(() => result(page)).toMatch(/bruto per maand$/);
	expect(await violations()).toEqual([]);
	await page.context().close();
});

test.each(['vacatures/technisch-schrijver/', 'vacatures/gastvrijheid-aan-tafel/'])(
	'%s has nothing to work out',
	async (path) => {
		const page = await board.visit(path);

		expect(await page.locator('pay-calculator').count()).toBe(0);
		await page.context().close();
	},
);
