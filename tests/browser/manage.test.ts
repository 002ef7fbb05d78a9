import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { pageSchema } from '#domain/schema/page.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText as text } from '#i18n/nl/content.ts';
import { today } from '../pages/build-site.ts';
import { desk, phone } from './board-browser.ts';
import { type BoardServer, serveBoard } from './board-server.ts';
import { requireChromium } from './chromium.ts';
import { giveFolder, readInFolder } from './manage/folder-on-device.ts';
import { buildManagedBoard, vacancy } from './manage/managed-board.ts';

let board: Awaited<ReturnType<typeof buildManagedBoard>>;
let server: BoardServer;
let browser: Browser;

beforeAll(async () => {
	board = await buildManagedBoard();
	// As a web server sends with every page.
	server = await serveBoard(board, { 'Content-Security-Policy': "frame-ancestors 'none'" });
	browser = await chromium.launch({ executablePath: requireChromium() });
});

afterAll(async () => {
	await browser.close();
	server.close();
	board.remove();
});

const built = (file: string): string => readFileSync(join(board.folder, file), 'utf8');

/** The page as somebody opens it for the first time, in an English browser; and who it asks. */
async function open(
	options: BrowserContextOptions = {},
): Promise<{ page: Page; elsewhere: string[] }> {
	const context = await browser.newContext({ viewport: desk, locale: 'en-GB', ...options });
	const page = await context.newPage();
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		const address = request.url();
		if (!address.startsWith(server.url) && !/^(?:blob|data):/.test(address))
			elsewhere.push(address);
	});
	await page.clock.setFixedTime(`${today}T12:00:00+01:00`);
	await page.goto(`${server.url}beheer/`);
	return { page, elsewhere };
}

/** Sveltia makes a field when it comes in sight; here all are. */
const whole = { width: 1280, height: 14_000 };

/** The form of a file in a folder on the device. */
async function openForm(path: string, viewport = whole) {
	const { page, elsewhere } = await open({ viewport });
	await giveFolder(page, board.content);
	await page.getByRole('button', { name: 'Werken met een lokale repository' }).click();
	await page.getByText('Collecties').or(page.getByText('Vacatures')).first().waitFor();
	await page.goto(`${server.url}beheer/#/collections/${path}`);
	const preview = page.frameLocator('iframe.preview');
	return { page, preview, elsewhere };
}

/** A file in the folder, until it is as expected. */
const changed = (page: Page, path: string) => expect.poll(() => readInFolder(page, path));

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Opslaan' }).click();

test('a fault is told beside the form and keeps it from being saved; mended, only its lines change', async () => {
	const { page, preview, elsewhere } = await openForm('vacancies/entries/medewerker');
	const before = await readInFolder(page, vacancy);
	await preview.getByText('Geen fouten: dit mag op het bord.').waitFor();

	await page.getByRole('spinbutton', { name: 'Meeste uren' }).fill('20');
	await preview.getByText('Er is nog één fout. Los die op').waitFor();
	expect(await preview.locator('.finding--error').textContent()).toContain(
		'Uren per week › Meeste uren',
	);
	await save(page);
	await page.getByText('Bewaren kan nog niet: er is één fout.').first().waitFor();
	expect(await readInFolder(page, vacancy)).toBe(before);

	await page.getByRole('spinbutton', { name: 'Meeste uren' }).fill('30');
	await page.getByText('Bewaren kan nog niet').waitFor({ state: 'detached' });
	await preview.getByText('Geen fouten: dit mag op het bord.').waitFor();
	expect(await page.locator('.validation').count()).toBe(0);
	await save(page);
	await changed(page, vacancy).not.toBe(before);

	const source = (await readInFolder(page, vacancy)) ?? '';
	expect(source).toBe(before?.replace('max: 32', 'max: 30'));
	expect(problemsOf(source)).toEqual([]);
	expect(elsewhere).toEqual([]);
	await page.context().close();
});

test.each([0, 20, 60])(
	'a fault is taken back when another change follows the one that mended it within %d ms',
	async (pause) => {
		const { page } = await openForm('vacancies/entries/medewerker');
		await page.getByRole('spinbutton', { name: 'Meeste uren' }).fill('20');
		await save(page);
		await page.getByText('Bewaren kan nog niet: er is één fout.').first().waitFor();

		await page.evaluate(async (pause) => {
			const type = (field: string, value: string) => {
				const input = document.querySelector<HTMLInputElement>(`[data-key-path="${field}"] input`);
				if (!input) throw new Error(`No input for ${field}`);
				// Past what the form itself put around the value, as a keyboard does.
				Reflect.set(HTMLInputElement.prototype, 'value', value, input);
				input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			};
			type('hours.max', '30');
			await new Promise((resolve) => setTimeout(resolve, pause));
			type('title', 'Medewerker klantenservice');
		}, pause);

		await page.getByText('Bewaren kan nog niet').waitFor({ state: 'detached' });
		await save(page);
		await changed(page, vacancy).toContain('title: Medewerker klantenservice');
		expect(await readInFolder(page, vacancy)).toContain('max: 30');
		await page.context().close();
	},
);

test('what is added is written in quotes where others would read a number', async () => {
	const { page, preview } = await openForm('vacancies/entries/medewerker');
	const before = (await readInFolder(page, vacancy)) ?? '';
	const shifts = page.getByRole('group', { name: /Diensten/ });
	await shifts.getByRole('button', { name: /Dienst.* toevoegen/ }).click();
	await shifts.getByRole('textbox', { name: 'Naam van de dienst' }).last().fill('Zaterdag');
	await shifts.getByRole('checkbox', { name: 'zaterdag' }).last().check();
	await shifts.getByRole('textbox', { name: 'Van', exact: true }).last().fill('09:00');
	await shifts.getByRole('textbox', { name: 'Tot', exact: true }).last().fill('15:00');
	await preview.getByText('Geen fouten: dit mag op het bord.').waitFor();
	await save(page);
	await changed(page, vacancy).not.toBe(before);

	const source = (await readInFolder(page, vacancy)) ?? '';
	const lines = before.split('\n');
	expect(lines.filter((line) => !source.includes(line))).toEqual([]);
	expect(source.split('\n').filter((line) => !lines.includes(line))).toEqual([
		'  - name: Zaterdag',
		'    days:',
		'      - sat',
		'    from: "09:00"',
		'    to: "15:00"',
	]);
	expect(problemsOf(source)).toEqual([]);
	await page.context().close();
});

test('on a telephone, where the preview takes the place of the form, a fault keeps it from being saved too', async () => {
	const { page } = await openForm('vacancies/entries/medewerker', { width: 360, height: 14_000 });
	const before = await readInFolder(page, vacancy);
	await page.getByRole('spinbutton', { name: 'Meeste uren' }).fill('20');
	await page.getByRole('button', { name: /voorbeeld/i }).click();
	await page.getByRole('spinbutton', { name: 'Meeste uren' }).waitFor({ state: 'detached' });
	await save(page);

	await page.getByText('Bewaren kan nog niet: er is één fout.').first().waitFor();
	expect(await readInFolder(page, vacancy)).toBe(before);
	await page.context().close();
});

test('a draft is saved with all its faults', async () => {
	const { page } = await openForm('vacancies/entries/medewerker');
	await page.getByRole('spinbutton', { name: 'Meeste uren' }).fill('20');
	await page.getByRole('radio', { name: 'Concept' }).check();
	await save(page);
	await changed(page, vacancy).toContain('status: draft');

	expect(await readInFolder(page, vacancy)).toContain('max: 20');
	await page.context().close();
});

test('a new file gets its name from its title', async () => {
	const { page } = await openForm('pages/new');
	await page.getByRole('textbox', { name: 'Titel' }).fill('Zó werken wij');
	await page.getByRole('textbox', { name: 'Omschrijving' }).fill('Hoe wij werken, in één zin.');
	await save(page);
	await changed(page, 'pages/zo-werken-wij.md').toBeDefined();

	const source = (await readInFolder(page, 'pages/zo-werken-wij.md')) ?? '';
	expect(source).toBe('---\ntitle: Zó werken wij\ndescription: Hoe wij werken, in één zin.\n---\n');
	expect(problemsOf(source, pageSchema)).toEqual([]);
	await page.context().close();
});

test.each([
	['a telephone', phone],
	['a desk', desk],
])(
	'on %s the form is Dutch, and axe finds nothing in what stands beside it',
	async (_, viewport) => {
		const { page, preview } = await openForm('vacancies/entries/medewerker', viewport);
		await page.getByRole('textbox', { name: 'Titel' }).waitFor();
		expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^nl/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			viewport.width,
		);
		if (viewport === desk) {
			await preview.getByRole('status').waitFor();
			const { violations } = await new AxeBuilder({ page }).include('iframe.preview').analyze();
			expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
		}
		await page.context().close();
	},
);

test('without JavaScript the page says what else one can do', async () => {
	const { page } = await open({ javaScriptEnabled: false });

	expect(await page.locator('noscript p').isVisible()).toBe(true);
	expect(await page.getByText('Het beheer wordt geladen.').isVisible()).toBe(false);
	await page.context().close();
});

test('search engines do not get the page, and no other page leads there', () => {
	expect(built('beheer/index.html')).toContain('<meta name="robots" content="noindex">');
	expect(built('_headers')).toContain('/bord/beheer/*\n  X-Robots-Tag: noindex');
	for (const file of ['sitemap-paginas.xml', 'index.html', 'vacatures/index.html', 'llms.txt'])
		expect(built(file), file).not.toContain('beheer');
});

test('the policy of other pages stays as strict as it is', () => {
	const policyOf = (page: string) =>
		/content-security-policy" content="([^"]*)/.exec(built(page))?.[1] ?? '';

	expect(policyOf('beheer/index.html')).toContain(
		"connect-src 'self' blob: data: https://api.github.com;",
	);
	expect(policyOf('index.html')).not.toMatch(/unsafe-inline|blob:|github/);
});

test('a board that does not ask for it has nothing of it', () => {
	const { folder } = inject('boards').sample;

	expect(existsSync(join(folder, 'beheer'))).toBe(false);
});

const problemsOf = (
	source: string,
	schema: typeof vacancySchema | typeof pageSchema = vacancySchema,
) => readEntry({ file: 'proef.md', source }, { schema, parse: parseMarkdown, text }).problems;
