import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser } from './board-browser.ts';
import { area, bareText, checked, count, openCheck, paste, sampleText } from './check.ts';

const board = boardInBrowser('sample');
const below = boardInBrowser('fixture');

test('the downloaded file is the text, under the name of its title or one of your own', async () => {
	const page = await openCheck(board);
	await paste(page, sampleText);
	const first = await downloaded(page);

	expect(first).toEqual({ name: 'klantenservicemedewerker-webshop.md', text: sampleText });
	await page.getByLabel('Naam van het bestand').fill('Mijn Vacature');
	expect((await downloaded(page)).name).toBe('mijn-vacature.md');
	await page.context().close();
});

test('the text is copied', async () => {
	const page = await openCheck(board, { permissions: ['clipboard-read', 'clipboard-write'] });
	await paste(page, sampleText);
	await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
	await page.getByText('De tekst is gekopieerd.').waitFor();

	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sampleText);
	await page.context().close();
});

describe('a file', () => {
	test('is opened, and gives its own name', async () => {
		const page = await openCheck(board);
		await open(page, 'kok.md', sampleText);
		await page.getByText('kok.md is geopend.').waitFor();

		expect(await area(page).inputValue()).toBe(sampleText);
		expect((await downloaded(page)).name).toBe('kok.md');
		await page.context().close();
	});

	test('is dropped on the text', async () => {
		const page = await openCheck(board);
		await page.locator('[data-part="drop"]').evaluate((zone, text) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([text], 'kok.md'));
			for (const type of ['dragover', 'drop'])
				zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
		}, bareText);
		await page.getByText('kok.md is geopend.').waitFor();

		expect(await area(page).inputValue()).toBe(bareText);
		await page.context().close();
	});

	test.each([
		[
			'van Word',
			Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]),
			/^kok\.docx is geen platte tekst/,
		],
		['van meer dan 1 MB', Buffer.alloc(1_000_001, 'a'), /^kok\.docx is groter dan 1 MB/],
		['van een heel boek', Buffer.alloc(900_000, 'a'), /^kok\.docx heeft 900\.000 tekens/],
		['zonder tekst', Buffer.from('\uFEFF \r\n'), /^kok\.docx is leeg/],
	])('%s is refused in a sentence, and the text stays', async (_, buffer, sentence) => {
		const page = await openCheck(board);
		await paste(page, bareText);
		await open(page, 'kok.docx', buffer);
		await page.getByText(sentence).waitFor();

		expect(await area(page).inputValue()).toBe(bareText);
		await page.context().close();
	});

	test('of Windows is checked as any other', async () => {
		const page = await openCheck(board);
		await open(page, 'kok.md', Buffer.from(`\uFEFF${sampleText.replaceAll('\n', '\r\n')}`));
		await page.getByText('kok.md is geopend.').waitFor();
		await checked(page);

		expect(await area(page).inputValue()).toBe(sampleText);
		expect(await count(page).textContent()).toBe('Niets gevonden. Zo mag de vacature online.');
		await page.context().close();
	});

	test('of an older program keeps its accents', async () => {
		const page = await openCheck(board);
		await open(page, 'kok.txt', Buffer.from('Eén kok voor het café\r\n', 'latin1'));
		await page.getByText('kok.txt is geopend.').waitFor();

		expect(await area(page).inputValue()).toBe('Eén kok voor het café\n');
		await page.context().close();
	});

	test('does not take the place of a text before somebody agrees', async () => {
		const page = await openCheck(board);
		await paste(page, bareText);
		page.once('dialog', (dialog) => void dialog.dismiss());
		await open(page, 'kok.md', sampleText);

		expect(await area(page).inputValue()).toBe(bareText);
		await page.context().close();
	});
});

describe('the repository of the board', () => {
	const button = (page: Page) =>
		page.getByRole('button', { name: 'Open bij de opslag als nieuw bestand' });

	test('opens a new file with the text in it, from a board below a path', async () => {
		const page = await openCheck(below);
		await paste(page, bareText);
		const opened = await openedBy(page, () => button(page).click());

		expect(opened).toMatch(
			/^https:\/\/opslag\.example\.org\/team\/bord\/_new\/main\/content\/vacancies\?filename=vacature\.md&value=/,
		);
		expect(new URL(opened).searchParams.get('value')).toBe(bareText);
		await page.context().close();
	});

	test('gets an empty file when the text is too long, with the text at hand twice', async () => {
		const page = await openCheck(below, { permissions: ['clipboard-read', 'clipboard-write'] });
		const long = 'Een lange tekst. '.repeat(600);
		await paste(page, long);
		const download = page.waitForEvent('download');
		const opened = await openedBy(page, () => button(page).click());

		expect(opened).toBe(
			'https://opslag.example.org/team/bord/_new/main/content/vacancies?filename=vacature.md',
		);
		expect(readFileSync(await (await download).path(), 'utf8')).toBe(long);
		await page.getByText(/^De tekst is te lang voor een adres/).waitFor();
		await page.bringToFront();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(long);
		await page.context().close();
	});

	test('has no button on a board that has not named one', async () => {
		const page = await openCheck(board);

		expect(await page.getByRole('button', { name: /als nieuw bestand$/ }).count()).toBe(0);
		await page.context().close();
	});
});

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
	]);
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function open(page: Page, name: string, content: string | Buffer): Promise<void> {
	await page
		.getByLabel('Open een bestand')
		.setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(content) });
}

/** The address of the tab that opens; nobody is asked anything. */
async function openedBy(page: Page, act: () => Promise<void>): Promise<string> {
	await page
		.context()
		.route('https://opslag.example.org/**', (route) => route.fulfill({ body: '' }));
	const [tab] = await Promise.all([
		page.context().waitForEvent('request', (request) => request.url().startsWith('https://opslag')),
		act(),
	]);
	return tab.url();
}
