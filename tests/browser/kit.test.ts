import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kit } from '#cli/kit/main.ts';
import { settingsFrom } from '#store/settings.ts';
import { violationsOn } from './axe.ts';
import { requireChromium } from './chromium.ts';

const vacancies = [
	'klantenservicemedewerker-webshop',
	'verzorgende-ig-nacht',
	'frontend-developer',
];

let browser: Browser;
let folder: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'helder-kit-'));
	const settings = settingsFrom({ HELDER_TODAY: '2026-11-22' }, new Date());
	const terminal = { out: () => undefined, err: () => undefined };
	for (const vacancy of vacancies) await kit([vacancy, '--output', folder], settings, terminal);
	browser = await chromium.launch({ executablePath: requireChromium() });
});

afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true });
});

const pagesOf = (vacancy: string): string[] =>
	readdirSync(join(folder, vacancy)).filter((file) => file.endsWith('.html'));

/** Runs something on every page of a kit, one after the other. */
async function onEveryPage<Result>(
	vacancy: string,
	width: number,
	run: (page: Page) => Promise<Result>,
): Promise<Record<string, Result>> {
	const context = await browser.newContext({ viewport: { width, height: 800 } });
	const page = await context.newPage();
	const results: Record<string, Result> = {};
	for (const file of pagesOf(vacancy)) {
		await page.goto(pathToFileURL(join(folder, vacancy, file)).href);
		results[file] = await run(page);
	}
	await context.close();
	return results;
}

const all = <Result>(vacancy: string, result: Result): Record<string, Result> =>
	Object.fromEntries(pagesOf(vacancy).map((file) => [file, result]));

test.each(vacancies)('axe finds nothing in the kit of %s', async (vacancy) => {
	expect(await onEveryPage(vacancy, 1280, violationsOn)).toEqual(all(vacancy, []));
});

test('no page is wider than a narrow telephone', async () => {
	const [vacancy = ''] = vacancies;
	const widths = await onEveryPage(vacancy, 320, (page) =>
		page.evaluate(() => document.documentElement.scrollWidth <= 320),
	);

	expect(widths).toEqual(all(vacancy, true));
});

test('nothing is asked of any other address, and every link leads to a file', async () => {
	const [vacancy = ''] = vacancies;
	const page = await browser.newPage();
	const asked: string[] = [];
	page.on('request', (request) => void asked.push(request.url()));
	await page.goto(pathToFileURL(join(folder, vacancy, 'index.html')).href);
	const links = await page
		.locator('a')
		.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).getAttribute('href')));
	await page.close();

	expect(asked).toHaveLength(1);
	expect(readdirSync(join(folder, vacancy))).toEqual(expect.arrayContaining(links));
});

test('every document prints on a few pages', async () => {
	const [vacancy = ''] = vacancies;
	const sheets = await onEveryPage(vacancy, 1280, async (page) => {
		const pdf = await page.pdf({ preferCSSPageSize: true });
		return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	});

	for (const [file, count] of Object.entries(sheets))
		expect([file, count > 0 && count <= 8]).toEqual([file, true]);
});
