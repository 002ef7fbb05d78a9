import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser, webshop } from './board-browser.ts';
import { importText, kept, ownButton, rewrite, saveFirst, titles } from './saving.ts';

const board = boardInBrowser('sample');

describe('a list that cannot be used as it is', () => {
	test('is put aside when it is damaged, and can be taken out', async () => {
		const page = await withStored('{"version":1,"saved":{"kapot"');
		await page.getByText('er was niets van te lezen').waitFor();
		expect(await page.getByText('Wat te lezen was, staat nog in je lijst').isVisible()).toBe(false);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Haal de beschadigde tekst op' }).click(),
		]);
		expect(readFileSync(await download.path(), 'utf8')).toBe('{"version":1,"saved":{"kapot"');
		await page.getByRole('button', { name: 'Gooi de beschadigde tekst weg' }).click();
		expect(Object.keys(await kept(page))).toEqual(['helder:/']);
		await page.context().close();
	});

	test('is shown as far as it can be read', async () => {
		const page = await board.visit('vacatures/');
		const saved = await saveFirst(page, 1);
		await rewrite(page, (stored) => Object.assign(stored.saved, { kapot: 7 }));
		await page.goto(board.address('bewaard/'));
		await page.getByText('Wat te lezen was, staat nog in je lijst').waitFor();
		expect(await page.getByText('er was niets van te lezen').isVisible()).toBe(false);
		expect(await titles(page)).toEqual(saved);
		await page.context().close();
	});

	test('is left alone when a later version made it', async () => {
		const later = '{"version":2,"iets":"anders"}';
		const page = await withStored(later);
		await page.getByText('gemaakt met een nieuwere versie van dit bord').first().waitFor();
		await page.getByText('Helpt dat niet, dan staat er nu een oudere versie').waitFor();
		await page.goto(board.address(webshop));
		await ownButton(page).click();
		await page.getByText('Bewaren lukt niet: deze pagina is ouder dan je lijst').waitFor();
		expect(await kept(page)).toEqual({ 'helder:/': later });
		await page.context().close();
	});

	test('stays as it is when the browser has no room', async () => {
		const page = await board.visit(webshop);
		await page.evaluate(() => {
			for (let size = 2 ** 22; size >= 1; size /= 2)
				try {
					localStorage.setItem(`vol-${size}`, 'x'.repeat(size));
				} catch {
					// Smaller pieces fill what is left.
				}
		});
		await ownButton(page).click();
		await page.getByText('je browser heeft geen ruimte meer').waitFor();
		expect(await ownButton(page).ariaSnapshot()).toContain('"Bewaar ');
		await page.context().close();
	});

	test.each([
		['geen lijst', 'Dit bestand is geen lijst van dit bord.'],
		['{"version":9}', 'Dit bestand is gemaakt met een nieuwere versie van dit bord.'],
	])('a file with %j changes nothing', async (text, message) => {
		const page = await board.visit('bewaard/');
		await importText(page, text);
		await page.getByText(message).waitFor();
		await page.context().close();
	});
});

async function withStored(text: string): Promise<Page> {
	const page = await board.visit('');
	await page.evaluate((stored) => localStorage.setItem('helder:/', stored), text);
	await page.goto(board.address('bewaard/'));
	return page;
}
