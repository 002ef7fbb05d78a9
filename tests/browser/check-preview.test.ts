import { expect, test } from 'vitest';
import { boardInBrowser } from './board-browser.ts';
import { findings, openCheck, paste, sampleText } from './check.ts';

const board = boardInBrowser('sample');

test('an employer that the board does not know is a finding, and the preview still comes', async () => {
	const page = await openCheck(board);
	await paste(
		page,
		sampleText.replace('organisation: noorderwinkel', 'organisation: zuiderwinkel'),
	);

	expect(await findings(page).filter({ hasText: 'De werkgever “zuiderwinkel”' }).count()).toBe(1);
	await page.getByRole('button', { name: 'Toon het voorbeeld' }).click();
	await page.getByText('De werkgever “zuiderwinkel” staat nog niet op dit bord.').waitFor();
	expect(await page.locator('.check-preview h3').textContent()).toBe(
		'Klantenservicemedewerker webshop',
	);
	await page.context().close();
});

test('the preview has the words of the page itself, follows the text, and runs nothing', async () => {
	const page = await openCheck(board);
	await paste(
		page,
		`${sampleText}\n<script>document.title = "overgenomen"</script>\n\n[hier](javascript:alert(1)) <img src=x onerror=alert(1)>\n`,
	);
	await page.getByRole('button', { name: 'Toon het voorbeeld' }).click();
	const preview = page.locator('.check-preview');
	await preview.getByRole('heading', { name: 'Een dinsdag bij ons' }).waitFor();
	const words = await preview.locator('h3, h4, h5, p, li, dt, dd').allInnerTexts();
	const real = await board.visit('vacatures/klantenservicemedewerker-webshop/');
	const realTasks = await real.locator('main li').allInnerTexts();

	const facts = await real.locator('.key-facts dd').allInnerTexts();
	expect(facts.length).toBeGreaterThan(9);
	const shown = plain(words.join(' '));
	for (const fact of facts) expect(shown).toContain(plain(fact.split('\n')[0] ?? ''));
	expect(words.filter((line) => line.startsWith('Je zoekt zoekgeraakte pakketten'))).toHaveLength(
		1,
	);
	expect(realTasks.join(' ')).toContain('Je zoekt zoekgeraakte pakketten');
	expect(await preview.locator('script, img, [onerror], a[href^="javascript"]').count()).toBe(0);
	await paste(page, sampleText.replace('title: Klantenservicemedewerker webshop', 'title: Kok'));
	expect(await preview.locator('h3').textContent()).toBe('Kok');
	await paste(page, 'Zomaar tekst.');
	expect(await preview.isVisible()).toBe(false);
	await real.context().close();
	await page.context().close();
});

/** Without capitals, and without the marks that keep times and postal codes on one line. */
const plain = (text: string): string =>
	text.replaceAll('\u2060', '').replaceAll(/\s/g, ' ').trim().toLowerCase();
