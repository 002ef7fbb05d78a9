import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, compose, fill, message, messageOn } from './applying.ts';
import { boardInBrowser } from './board-browser.ts';

const board = boardInBrowser('sample');

describe('what was filled in', () => {
	const valuesOf = async (page: Page) => [
		await page.getByLabel('Je naam').inputValue(),
		await page.getByLabel('Op welke avonden kun je werken?').inputValue(),
		await page.locator('input[name="available"]:checked').count(),
	];

	test('is still there after a reload and after the back button', async () => {
		const page = await board.visit(address);
		await fill(page);
		await page.reload();

		expect(await valuesOf(page)).toEqual(['Noor & Zoë', 'Maandag + dinsdag', 2]);
		await page.getByRole('link', { name: 'Terug naar de vacature' }).click();
		await page.waitForURL(board.address('vacatures/klantenservicemedewerker-webshop/'));
		await page.goBack();
		expect(await valuesOf(page)).toEqual(['Noor & Zoë', 'Maandag + dinsdag', 2]);

		await page.goto(board.address('solliciteren/verzorgende-ig-nacht/'));
		expect(await page.getByLabel('Je naam').inputValue()).toBe('');
		await page.context().close();
	});

	test('can be cleared, here and from the device', async () => {
		const page = await board.visit(address);
		await fill(page);
		page.on('dialog', (dialog) => void dialog.accept());
		await page.getByRole('button', { name: 'Wis alles wat ik invulde' }).click();
		await page.getByText('Alles is gewist').waitFor();

		expect(await valuesOf(page)).toEqual(['', '', 0]);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		await page.context().close();
	});

	test('is not kept for whoever does not want it', async () => {
		const page = await board.visit(address);
		await fill(page);
		await page.getByLabel('Bewaar mijn antwoorden op dit apparaat').uncheck();
		await page.getByText('Je antwoorden worden niet meer bewaard').waitFor();
		await page.getByLabel('Je naam').fill('Iemand anders');

		expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/Noor|Iemand/);
		await page.reload();
		expect(await page.getByLabel('Bewaar mijn antwoorden op dit apparaat').isChecked()).toBe(false);
		await page.context().close();
	});

	test.each(['{', '{"version":1,"answers":7,"free":"x"}', '[]'])(
		'breaks nothing when it is damaged: %s',
		async (source) => {
			const page = await board.visit(address);
			await page.evaluate((value) => {
				localStorage.setItem(`helder:apply:${location.pathname}`, value);
			}, source);
			await page.reload();
			await fill(page);
			await compose(page);

			expect(await messageOn(page)).toBe(message);
			await page.context().close();
		},
	);

	test('goes nowhere: the page asks the own server only, and for nothing with it', async () => {
		const page = await board.open();
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(board.address(address));
		await fill(page);
		await compose(page);
		await page.getByLabel('Je naam').press('Enter');

		expect(requests.filter((url) => !url.startsWith(board.address('')))).toEqual([]);
		expect(requests.filter((url) => /noor|maandag|\?/i.test(url))).toEqual([]);
		expect(page.url()).toBe(board.address(address));
		expect(await page.context().cookies()).toEqual([]);
		await page.context().close();
	});
});

describe('the week of the filters', () => {
	const ticked = (page: Page) =>
		page
			.locator('input[name="available"]:checked')
			.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
	const note = (page: Page) => page.getByText('Dit is de week uit je filters.');

	async function searched(week: string): Promise<Page> {
		const page = await board.visit(`vacatures/?week=${week}`);
		await page.getByText(/^\d+ van de 26 vacatures$/).waitFor();
		await page.goto(board.address(address));
		return page;
	}

	test('stands in the form, which says so, and can be taken out for good', async () => {
		const page = await searched('ma-oa,zo-m');
		await note(page).waitFor();
		expect(await ticked(page)).toEqual(['mon-morning', 'mon-evening', 'sun-afternoon']);
		await page.getByRole('button', { name: 'Maak leeg' }).click();

		expect(await ticked(page)).toEqual([]);
		expect(await note(page).isVisible()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
			'available',
		);
		await page.reload();
		expect(await ticked(page)).toEqual([]);
		await page.context().close();
	});

	test('does not replace what somebody filled in', async () => {
		const page = await board.visit(address);
		await fill(page);
		await page.goto(board.address('vacatures/?week=zo-m'));
		await page.getByText(/^\d+ van de 26 vacatures$/).waitFor();
		await page.goto(board.address(address));

		expect(await ticked(page)).toEqual(['mon-afternoon', 'mon-evening']);
		expect(await note(page).isVisible()).toBe(false);
		await page.context().close();
	});

	test('goes no further than the tab', async () => {
		const page = await searched('zo-m');
		await note(page).waitFor();
		const other = await page.context().newPage();
		await other.goto(board.address(address));

		expect(await ticked(other)).toEqual([]);
		expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('helder-week');
		await page.context().close();
	});
});

test('what was filled in for a vacancy that closed can be cleared', async () => {
	const page = await board.visit('solliciteren/receptionist-gemeentehuis/');
	const leftover = page.getByText('Wat je hier invulde, staat nog op dit apparaat.');
	expect(await leftover.isVisible()).toBe(false);
	await page.evaluate(() => localStorage.setItem(`helder:apply:${location.pathname}`, '{}'));
	await page.reload();
	expect(await leftover.isVisible()).toBe(true);
	await page.getByRole('button', { name: 'Wis alles wat ik invulde' }).click();

	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
		'Het is van dit apparaat gewist.',
	);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.context().close();
});
