import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser, desk } from './board-browser.ts';

const board = boardInBrowser('sample');

const statusOf = (page: Page) => page.getByRole('status');
const cardsOf = (page: Page) => page.locator('[data-found] .vacancy-card');
const listOf = (page: Page) => page.locator('.list__vacancies');

test('says how many it found, and hides the list meanwhile', async () => {
	const page = await board.visit('vacatures/');
	await page.getByRole('searchbox').fill('nachtdienst');
	await cardsOf(page).first().waitFor();
	const count = await cardsOf(page).count();
	await page.getByText(/^\d+ vacatures? gevonden\.$/).waitFor({ state: 'attached' });

	expect(await statusOf(page).textContent()).toBe(
		`${count} ${count === 1 ? 'vacature' : 'vacatures'} gevonden.`,
	);
	expect(await page.locator('.list__count').textContent()).toBe(`${count} van de 26 vacatures`);
	expect(await listOf(page).isVisible()).toBe(false);
	await page.context().close();
});

test.each([
	['a job', 'klantenservice', 'Klantenservicemedewerker webshop'],
	['another form of a word', 'bakkers', 'Bakker vroege dienst'],
	['the name of an employer', 'stroomkade', 'Medewerker klantcontact energie'],
	['a place', 'Vlissingen', 'Zelfstandig werkend kok'],
	['an English job', 'developer', 'Front-end developer'],
])('finds by %s: %s', async (_, query, title) => {
	const page = await board.visit(`vacatures/?q=${query}`);
	const card = cardsOf(page).filter({ hasText: title }).first();
	await card.waitFor();

	expect(await card.getByRole('link').textContent()).toBe(title);
	await page.context().close();
});

describe('an empty result', () => {
	test('says so, and leads back to all vacancies', async () => {
		const page = await board.visit('vacatures/');
		await page.getByRole('searchbox').fill('xqzwvk');
		await page.getByRole('heading', { name: 'Geen vacatures met deze keuze' }).waitFor();

		expect(await page.locator('.list__count').textContent()).toBe('0 van de 26 vacatures');
		await page.getByRole('button', { name: 'Wis alle filters: 26 vacatures' }).click();
		await listOf(page).waitFor();
		expect(await page.getByRole('searchbox').inputValue()).toBe('');
		expect(await page.locator('.list__count').textContent()).toBe('26 vacatures');
		expect(new URL(page.url()).search).toBe('');
		await page.context().close();
	});
});

test('the query stands in the address and survives a reload', async () => {
	const page = await board.visit('vacatures/');
	await page.getByRole('searchbox').fill('bakker');
	await cardsOf(page).first().waitFor();

	expect(new URL(page.url()).search).toBe('?q=bakker');
	await page.reload();
	await cardsOf(page).first().waitFor();
	expect(await page.getByRole('searchbox').inputValue()).toBe('bakker');
	await page.context().close();
});

test('a query with tags is shown as text', async () => {
	const query = '<img src=x onerror=alert(1)>';
	const page = await board.visit(`vacatures/?q=${encodeURIComponent(query)}`);
	const tag = page.getByRole('button', { name: `Haal weg: “${query}”` });
	await tag.waitFor();

	expect(await tag.textContent()).toBe(`“${query}”×`);
	expect(await page.locator('img[src="x"]').count()).toBe(0);
	await page.context().close();
});

test('the box on the front page leads to the list, which answers', async () => {
	const page = await board.visit('');
	await page.getByRole('searchbox').fill('hotel');
	await page.keyboard.press('Enter');
	await page.waitForURL(board.address('vacatures/?q=hotel'));
	await cardsOf(page).filter({ hasText: 'Hotelreceptionist weekend' }).first().waitFor();
	await page.context().close();
});

test('nothing is fetched from elsewhere', async () => {
	const page = await board.open({ viewport: desk });
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(board.address('vacatures/?q=klantenservice&plaats=Groningen&km=60'));
	await cardsOf(page).first().waitFor();
	await cardsOf(page).first().getByRole('link').click();
	await page.waitForLoadState('networkidle');

	const { origin } = new URL(board.address(''));
	expect(requests.length).toBeGreaterThan(5);
	expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
	await page.context().close();
});

describe('below a base path', () => {
	const fixture = boardInBrowser('fixture');

	test('finds, and leads to the vacancy', async () => {
		const page = await fixture.visit('vacatures/?q=nacht');
		const card = cardsOf(page).filter({ hasText: 'bakker' });
		await card.waitFor();

		expect(await card.locator('.vacancy-card__title').textContent()).toBe(
			'Kok & <b>bakker</b> "nacht"',
		);
		await card.getByRole('link').click();
		await page.waitForURL(fixture.address('vacatures/vijandig/'));
		expect(await page.locator('h1').textContent()).toBe('Kok & <b>bakker</b> "nacht"');
		await page.context().close();
	});

	test('an unknown address is a page with a search box that leads to the list', async () => {
		const page = await fixture.open();
		const response = await page.goto(fixture.address('bestaat-niet/'));

		expect(response?.status()).toBe(404);
		await page.getByRole('searchbox').fill('vrijwillig');
		await page.getByRole('button', { name: 'Zoek' }).click();
		await cardsOf(page).first().waitFor();
		await page.context().close();
	});

	test('many results come in portions, and the keyboard goes on at the first new one', async () => {
		const page = await fixture.visit('vacatures/?sorteer=label');
		await cardsOf(page).nth(39).waitFor();
		expect(await cardsOf(page).count()).toBe(40);
		await page.getByRole('button', { name: 'Toon meer' }).click();

		expect(await cardsOf(page).count()).toBe(80);
		expect(await cardsOf(page).nth(40).locator('a').textContent()).toBe(
			await page.evaluate(() => document.activeElement?.textContent),
		);
		await page.getByRole('button', { name: 'Toon meer' }).click();
		expect(await cardsOf(page).count()).toBe(83);
		await page.context().close();
	});
});

describe('when a part of search cannot be used', () => {
	test.each<[string, (page: Page) => Promise<unknown>]>([
		['the text is out of reach', (page) => page.route('**/teksten/**', (route) => route.abort())],
		[
			'the script of the text is out of reach',
			(page) => page.route('**/text-index*.js', (route) => route.abort()),
		],
		[
			'the text is damaged',
			(page) => page.route('**/teksten/**', (route) => route.fulfill({ body: '{"a":1}' })),
		],
	])('because %s, the facts still answer', async (_, spoil) => {
		const page = await board.open();
		await spoil(page);
		await page.goto(board.address('vacatures/'));
		await page.getByRole('searchbox').fill('bakker');
		await cardsOf(page).filter({ hasText: 'Bakker vroege dienst' }).waitFor();

		await page.getByRole('searchbox').fill('speculaas');
		await page.getByRole('heading', { name: 'Geen vacatures met deze keuze' }).waitFor();
		await page.context().close();
	});

	test('because its script is out of reach, the page says so and shows all vacancies', async () => {
		const page = await board.open();
		await page.route('**/start-search*.js', (route) => route.abort());
		await page.goto(board.address('vacatures/'));
		await page.getByRole('searchbox').fill('bakker');
		await page.getByText('Zoeken op woorden lukt nu niet.').waitFor();

		expect(await cardsOf(page).count()).toBe(26);
		await page.context().close();
	});
});

test('what a query leaves out is left out, and said', async () => {
	const page = await board.visit('vacatures/?q=klantenservice+geen+weekend+of+avond');
	await page.getByText('Zonder vacatures met “weekend” of “avond”.').waitFor();

	expect(await cardsOf(page).locator('.vacancy-card__title').allTextContents()).toEqual([
		'Schadebehandelaar klantcontact',
	]);
	await page.context().close();
});

test('“alleen” is told, with a way to all work at that time', async () => {
	const page = await board.visit('vacatures/?q=alleen+weekend');
	await page.getByText('Je hoeft hier nooit buiten “weekend” te werken.').waitFor();
	const few = await cardsOf(page).count();
	await page.getByRole('button', { name: 'Zoek op “weekend”' }).click();
	await cardsOf(page).filter({ hasText: 'Verkoopmedewerker bakkerijwinkel' }).waitFor();

	expect(few).toBe(2);
	expect(new URL(page.url()).search).toBe('?q=weekend');
	await page.context().close();
});

describe('a typing error', () => {
	test('is mended, and said so, with a way to search for it after all', async () => {
		const page = await board.visit('');
		await page.getByRole('searchbox').fill('Tilburrg');
		await page.keyboard.press('Enter');
		await cardsOf(page).first().waitFor();

		await page.getByText('Je zocht “Tilburrg”. We tonen wat past bij “tilburg”.').waitFor();
		expect(await cardsOf(page).count()).toBe(3);
		await page.getByRole('button', { name: 'Zoek toch naar “Tilburrg”' }).click();
		await page.getByRole('heading', { name: 'Geen vacatures met deze keuze' }).waitFor();
		expect(new URL(page.url()).search).toBe('?q=Tilburrg&letterlijk=ja');
		await page.context().close();
	});

	test('that is further from any word is a question', async () => {
		const page = await board.visit('vacatures/?q=klantenzervize');
		await page.getByRole('button', { name: 'Bedoelde je “klantenservice”?' }).click();
		await cardsOf(page).filter({ hasText: 'Klantenservicemedewerker webshop' }).waitFor();

		expect(new URL(page.url()).search).toBe('?q=klantenservice');
		await page.context().close();
	});
});

test('nothing of search is fetched before somebody goes to the field', async () => {
	const page = await board.open();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto(board.address('vacatures/'));
	await page.waitForLoadState('networkidle');
	const ofSearch = () =>
		requests.filter((path) => /zoek|filter-page|start-search|text-index/.test(path));

	expect(ofSearch()).toEqual([]);
	await page.getByRole('searchbox').fill('bakker');
	await cardsOf(page).filter({ hasText: 'Bakker vroege dienst' }).waitFor();
	expect(ofSearch()).toContain('/zoek/vacatures.json');
	expect(ofSearch().filter((path) => /teksten|text-index/.test(path))).toEqual([]);
	await page.context().close();
});

test.each([
	['out of reach', (page: Page) => page.route('**/zoek/vacatures.json', (route) => route.abort())],
	[
		'damaged',
		(page: Page) => page.route('**/zoek/*.json', (route) => route.fulfill({ body: '{"a":1}' })),
	],
	[
		'away, as is the script',
		(page: Page) => page.route('**/filter-page*.js', (route) => route.abort()),
	],
])('when the list for filters is %s, the page says so and the list stays', async (_, spoil) => {
	const page = await board.open();
	await spoil(page);
	await page.goto(board.address('vacatures/?uren=24-32'));
	await page.getByText('Filteren lukt nu niet.').waitFor();

	expect(await listOf(page).isVisible()).toBe(true);
	expect(await listOf(page).locator('.vacancy-card').count()).toBe(26);
	await page.context().close();
});
