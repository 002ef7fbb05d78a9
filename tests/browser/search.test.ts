import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser, desk } from './board-browser.ts';

const board = boardInBrowser('sample');

const statusOf = (page: Page) => page.getByRole('status');
const cardsOf = (page: Page) => page.locator('.search-results__item');

test('finds the web shop job and shows title, employer, place, pay and hours', async () => {
	const page = await board.visit('vacatures/');
	await page.getByRole('searchbox', { name: 'Zoek een baan' }).fill('klantenservice');
	const card = cardsOf(page).filter({ hasText: 'Klantenservicemedewerker webshop' });
	await card.waitFor();

	expect(await textOf(card)).toEqual([
		'Klantenservicemedewerker webshop',
		'Noorderwinkel · Groningen',
		'€ 15,58 – 17,88 per uur · 24 – 32 uur per week',
	]);
	await page.context().close();
});

test('says how many it found, and hides the list meanwhile', async () => {
	const page = await board.visit('vacatures/');
	await page.getByRole('searchbox').fill('nachtdienst');
	await cardsOf(page).first().waitFor();
	const count = await cardsOf(page).count();

	expect(await statusOf(page).textContent()).toMatch(
		new RegExp(`^${count} vacatures? gevonden voor “nachtdienst”\\.$`),
	);
	expect(await page.locator('.list__vacancies').isVisible()).toBe(false);
	await page.context().close();
});

test.each([
	['another form of a word', 'bakkers', 'Bakker vroege dienst'],
	['the name of an employer', 'stroomkade', 'Medewerker klantcontact energie'],
	['a place', 'Vlissingen', 'Zelfstandig werkend kok'],
	['an English job', 'developer', 'Front-end developer'],
])('finds by %s: %s', async (_, query, title) => {
	const page = await board.visit(`vacatures/?q=${query}`);
	const card = cardsOf(page).filter({ hasText: title });
	await card.waitFor();

	expect(await card.getByRole('link').textContent()).toBe(title);
	await page.context().close();
});

describe('an empty result', () => {
	test('says so, advises, and leads back to all vacancies', async () => {
		const page = await board.visit('vacatures/');
		await page.getByRole('searchbox').fill('xqzwvk');
		const heading = page.getByRole('heading', { name: 'Niets gevonden voor “xqzwvk”' });
		await heading.waitFor();

		expect(await statusOf(page).textContent()).toBe('Geen vacatures gevonden voor “xqzwvk”.');
		await page.getByRole('button', { name: 'Toon alle vacatures' }).click();
		expect(await page.locator('.list__vacancies').isVisible()).toBe(true);
		expect(await page.getByRole('searchbox').inputValue()).toBe('');
		expect(await statusOf(page).textContent()).toBe('');
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
	await page.getByText('gevonden voor').first().waitFor();

	expect(await statusOf(page).textContent()).toContain(query);
	expect(await page.locator('img[src="x"]').count()).toBe(0);
	await page.context().close();
});

test('more than ten results come in portions, and the keyboard goes on at the first new one', async () => {
	const page = await board.visit('vacatures/?q=werk');
	await cardsOf(page).nth(9).waitFor();
	expect(await cardsOf(page).count()).toBe(10);
	await page.getByRole('button', { name: 'Toon meer' }).click();
	await cardsOf(page).nth(10).waitFor();

	const focused = await page.evaluate(() => document.activeElement?.textContent);
	expect(await cardsOf(page).nth(10).locator('a').textContent()).toBe(focused);
	await page.context().close();
});

test('the front page searches too', async () => {
	const page = await board.visit('');
	await page.getByRole('searchbox').fill('hotel');
	await cardsOf(page).filter({ hasText: 'Hotelreceptionist weekend' }).waitFor();

	expect(await page.getByRole('heading', { name: 'Nieuw op het bord' }).isVisible()).toBe(false);
	await page.context().close();
});

test('nothing is fetched from elsewhere', async () => {
	const page = await board.open({ viewport: desk });
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(board.address('vacatures/?q=klantenservice'));
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
		await cardsOf(page).first().waitFor();
		expect(await textOf(cardsOf(page).first())).toEqual([
			'Kok & <b>bakker</b> "nacht"',
			'Jansen & <b>Zonen</b> · Assen <i>"Noord"</i>',
			'€ 13,85 – 16,62 per uur · 24 – 32 uur per week',
		]);
		await cardsOf(page).first().getByRole('link').click();

		await page.waitForURL(fixture.address('vacatures/vijandig/'));
		expect(await page.locator('h1').textContent()).toBe('Kok & <b>bakker</b> "nacht"');
		await page.context().close();
	});

	test('an unknown address is a page with a search box', async () => {
		const page = await fixture.open();
		const response = await page.goto(fixture.address('bestaat-niet/'));

		expect(response?.status()).toBe(404);
		await page.getByRole('searchbox').fill('vrijwillig');
		await cardsOf(page).first().waitFor();
		await page.context().close();
	});
});

describe('when a part of search cannot be used', () => {
	test.each<[string, (page: Page) => Promise<unknown>]>([
		['WebAssembly is off', withoutWebAssembly],
		['the text is out of reach', (page) => page.route('**/*.pf_meta', (route) => route.abort())],
		[
			'the script of the text is out of reach',
			(page) => page.route('**/pagefind.js', (route) => route.abort()),
		],
	])('because %s, the facts still answer', async (_, spoil) => {
		const page = await board.open();
		await spoil(page);
		await page.goto(board.address('vacatures/'));
		await page.getByRole('searchbox').fill('bakker');
		await cardsOf(page).filter({ hasText: 'Bakker vroege dienst' }).waitFor();

		await page.getByRole('searchbox').fill('speculaas');
		await page.getByRole('heading', { name: 'Niets gevonden voor “speculaas”' }).waitFor();
		await page.context().close();
	});

	test.each([
		['the facts are', '**/zoek/index.json'],
		['the script is', '**/search-tools*.js'],
	])('because %s out of reach, the search says so and the list stays', async (_, address) => {
		const page = await board.open();
		await page.route(address, (route) => route.abort());
		await page.goto(board.address('vacatures/'));
		await page.getByRole('searchbox').fill('bakker');
		await page.getByText('Zoeken lukt nu niet.').waitFor();

		expect(await page.locator('.list__vacancies').isVisible()).toBe(true);
		expect(await page.locator('.vacancy-card').count()).toBe(26);
		await page.context().close();
	});
});

describe('a typing error', () => {
	test('is mended, and said so, with a way to search for it after all', async () => {
		const page = await board.visit('');
		await page.getByRole('searchbox').fill('Tilburrg');
		await cardsOf(page).first().waitFor();

		expect(await statusOf(page).textContent()).toBe(
			'Je zocht “Tilburrg”; we tonen “tilburg”: 3 vacatures.',
		);
		await page.getByRole('link', { name: 'Zoek toch naar “Tilburrg”' }).click();
		await page.getByRole('heading', { name: 'Niets gevonden voor “Tilburrg”' }).waitFor();
		expect(new URL(page.url()).search).toBe('?q=Tilburrg&letterlijk=ja');
		await page.context().close();
	});

	test('that is further from any word is a question', async () => {
		const page = await board.visit('vacatures/?q=klantenzervize');
		await page.getByRole('link', { name: 'Bedoelde je “klantenservice”?' }).click();
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
	const ofSearch = () => requests.filter((path) => /zoek|pagefind|search-tools/.test(path));

	expect(ofSearch()).toEqual([]);
	await page.getByRole('searchbox').focus();
	await page.waitForLoadState('networkidle');
	await page.getByRole('searchbox').fill('bakker');
	await cardsOf(page).first().waitFor();
	expect(ofSearch()).toContain('/zoek/index.json');
	expect(ofSearch().filter((path) => path.includes('pagefind'))).toEqual([]);
	await page.context().close();
});

/** Takes it from the page and from Pagefind's worker, which has a name space of its own. */
async function withoutWebAssembly(page: Page): Promise<void> {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
	await page.route('**/pagefind-worker.js', async (route) => {
		const response = await route.fetch();
		const body = `Reflect.deleteProperty(globalThis, 'WebAssembly');${await response.text()}`;
		await route.fulfill({ response, body });
	});
}

/** The lines of a result, with plain spaces. */
const textOf = (card: ReturnType<typeof cardsOf>): Promise<string[]> =>
	card
		.locator(':scope > *')
		.evaluateAll((lines) =>
			lines.map((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim()),
		);
