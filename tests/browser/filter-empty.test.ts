import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser, phone } from './board-browser.ts';
import { found, queryOf, waitForCount } from './filtering.ts';

const board = boardInBrowser('sample');

describe('an empty result', () => {
	test('offers what can be let go of, with what that gives', async () => {
		const page = await board.visit('vacatures/?loon=40&uren=0-16&functie=keuken');
		await page.getByRole('heading', { name: 'Geen vacatures met deze keuze' }).waitFor();
		const way = page.getByRole('button', { name: /^Zonder “Keuken”: \d+ vacatures?$/ });
		const promised = Number(/\d+ vac/.exec((await way.textContent()) ?? '')?.[0].split(' ')[0]);
		await way.focus();
		await page.keyboard.press('Enter');
		await waitForCount(page, promised);

		expect(queryOf(page)).toBe('?loon=40&uren=0-16');
		expect(await focusedIn(page, '[data-results]')).toBe(true);
		await page.context().close();
	});

	test('of a postcode and a word offers each by itself, with its number beside the filters', async () => {
		const page = await board.visit('vacatures/?q=9723+AB+orderpicker&contract=uitzend');
		const way = page.getByRole('button', { name: 'Zoek op “orderpicker”: 1 vacature' });
		await way.click();
		await waitForCount(page, 1);

		expect(queryOf(page)).toBe('?q=orderpicker&contract=uitzend');
		await page.context().close();
	});

	test('of a week that nearly suits says so, and how many there are then', async () => {
		const page = await board.visit('vacatures/?q=verzorgende&contract=vast');
		await page.getByRole('button', { name: 'Alle nachten' }).click();
		await waitForCount(page, 1);
		for (const name of ['zaterdagnacht', 'zondagnacht'])
			await page.getByRole('checkbox', { name }).uncheck();
		await page
			.getByRole('button', { name: 'Eén dagdeel mag buiten je week vallen: 1 vacature' })
			.click();
		await waitForCount(page, 1);

		expect(await found(page).first().textContent()).toContain('op zondagnacht na');
		await page.context().close();
	});

	test('offers a wider radius, and clearing all', async () => {
		const page = await board.visit('vacatures/?plaats=Zwolle&km=5&contract=stage');
		await page.getByRole('button', { name: /^Wis alle filters: 26 vacatures$/ }).waitFor();
		const radius = await page.getByRole('button', { name: /^Binnen \d+ km/ }).count();
		const wide = await board.visit('vacatures/?plaats=Hilversum&km=5&contract=vast');
		await wide.getByRole('button', { name: /^Binnen 25 km: \d+ vacatures?$/ }).click();
		await found(wide).first().waitFor();

		expect(radius).toBe(0);
		expect(queryOf(wide)).toBe('?plaats=Hilversum&contract=vast');
		await page.context().close();
		await wide.context().close();
	});

	test('is followed on a phone by the other ways in, without a void between them', async () => {
		const page = await board.visit('vacatures/?loon=40&uren=0-16&functie=keuken', {
			viewport: phone,
		});
		const last = await page
			.getByRole('button', { name: 'Wis alle filters: 26 vacatures' })
			.boundingBox();
		const next = await page.getByRole('heading', { name: 'Rooster' }).boundingBox();

		expect(
			(await page.locator('[data-tags] button').allInnerTexts()).map((text) => text.split('\n')[0]),
		).toEqual([expect.stringMatching(/^Minstens €/), 'Tot 16 uur', 'Keuken', 'Wis alle filters']);
		expect((next?.y ?? 0) - (last?.y ?? 0) - (last?.height ?? 0)).toBeLessThan(100);
		await page.context().close();
	});
});

describe('a place', () => {
	test('of which there are two is asked after', async () => {
		const page = await board.visit('vacatures/?plaats=Hengelo');
		const choice = page.getByRole('button', { name: 'Hengelo (Overijssel)', exact: true });
		await choice.click();

		await page.waitForURL(/plaats=Hengelo\+\(Overijssel\)$/);
		await choice.waitFor({ state: 'detached' });
		await page.context().close();
	});

	test.each([
		['Nergenshuizen', 'We kennen “Nergenshuizen” niet.'],
		['971', '“971” is nog geen postcode.'],
		['2000', '“2000” staat niet in onze lijst van Nederlandse postcodes'],
	])('“%s” cannot be used, which the page says; nothing is left out', async (place, text) => {
		const page = await board.visit(`vacatures/?plaats=${place}`);
		await page.getByText(text).first().waitFor();

		await waitForCount(page, 26);
		expect(await page.getByText('1 filter gekozen').count()).toBe(0);
		expect(await page.getByRole('button', { name: /^Haal weg:/ }).count()).toBe(0);
		await page.context().close();
	});

	test('that is half a postcode is no problem while somebody types, and is one when she is done', async () => {
		const page = await board.visit('vacatures/');
		const field = page.getByLabel('Woonplaats of postcode');
		const problem = page.getByText('“971” is nog geen postcode.').filter({ visible: true });
		await field.pressSequentially('971');
		await page.waitForURL(/\?plaats=971$/);
		await page.locator('#plaatsen option').first().waitFor({ state: 'attached' });
		expect(await problem.count()).toBe(0);
		await field.press('Enter');
		await problem.waitFor();
		await field.press('2');
		await page.getByText('We rekenen vanaf het midden van postcode 9712, bij Groningen.').waitFor();

		expect(await problem.count()).toBe(0);
		await page.context().close();
	});

	test('may be a postcode: distances are counted from there, its letters go nowhere', async () => {
		const page = await board.visit('vacatures/');
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.getByLabel('Woonplaats of postcode').fill('9712 ab');
		await page.getByText('We rekenen vanaf het midden van postcode 9712, bij Groningen.').waitFor();

		await page.waitForURL(/\?plaats=9712$/);
		await page.getByRole('button', { name: 'Haal weg: binnen 25 km van postcode 9712' }).waitFor();
		expect(await page.locator('[data-found] .vacancy-card__match').first().textContent()).toMatch(
			/km hemelsbreed|minder dan 1 km/,
		);
		expect(requests.filter((url) => /9712/.test(url))).toEqual([]);
		await page.context().close();
	});

	test('fetches no postcodes before one is typed', async () => {
		const page = await board.visit('vacatures/?plaats=Groningen');
		const loaded = () =>
			page.evaluate(() =>
				performance
					.getEntriesByType('resource')
					.map(({ name }) => name)
					.join(),
			);
		await page.getByRole('button', { name: /binnen 25 km van Groningen/ }).waitFor();
		expect(await loaded()).not.toContain('postcodes');

		await page.getByLabel('Woonplaats of postcode').fill('9712');
		await page.getByText('bij Groningen.').waitFor();
		expect(await loaded()).toContain('postcodes');
		await page.context().close();
	});
});

const focusedIn = (page: Page, selector: string): Promise<boolean> =>
	page.evaluate((inside) => document.activeElement?.closest(inside) !== null, selector);
