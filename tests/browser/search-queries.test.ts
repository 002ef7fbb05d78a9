import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { faultIn } from '../search/query-case.ts';
import { queryCases } from '../search/queries.ts';
import { type BoardServer, serveBoard } from './board-server.ts';
import { requireChromium } from './chromium.ts';

const policy =
	"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'";

let server: BoardServer;
let browser: Browser;

beforeAll(async () => {
	server = await serveBoard(inject('boards').sample, { 'Content-Security-Policy': policy });
	browser = await chromium.launch({ executablePath: requireChromium() });
});

afterAll(async () => {
	await browser.close();
	server.close();
});

test('every query of the table holds, under a strict content security policy', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.url}vacatures/`);
	const faults: string[] = [];
	for (const queryCase of queryCases) {
		const fault = faultIn(queryCase, await slugsFor(page, queryCase.query));
		if (fault) faults.push(`${queryCase.category}: ${queryCase.query}: ${fault}`);
	}
	console.log(`${queryCases.length - faults.length} of ${queryCases.length} queries hold`);

	expect(faults).toEqual([]);
}, 240_000);

async function slugsFor(page: Page, query: string): Promise<string[]> {
	await page.getByRole('searchbox').fill(query);
	await page.waitForFunction(
		(asked) =>
			new URLSearchParams(location.search).get('q') === asked &&
			document.querySelector('[data-results]')?.getAttribute('aria-busy') === 'false',
		query,
	);
	const more = page.getByRole('button', { name: 'Toon meer' });
	while (await more.isVisible()) await more.click();
	const addresses = await page
		.locator('[data-found] .vacancy-card__title a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	return addresses.map((address) => address.split('/').at(-2) ?? '');
}
