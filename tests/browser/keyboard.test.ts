import { expect, test } from 'vitest';
import { boardInBrowser, phone, webshop } from './board-browser.ts';
import { focused, tabUntil } from './keyboard.ts';

const board = boardInBrowser('sample');

test('the first stop leads past the header, into the content', async () => {
	const page = await board.visit('vacatures/');
	await page.keyboard.press('Tab');
	const skip = await focused(page);

	expect(skip).toMatchObject({ text: 'Naar de inhoud', isVisible: true });
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
	await page.keyboard.press('Tab');
	expect((await focused(page)).name).toBe('INPUT');
	await page.context().close();
});

test('someone without a mouse searches, opens a result and comes back to the list', async () => {
	// Without smooth scrolling, so that a stop is in view at once.
	const page = await board.visit('vacatures/', { reducedMotion: 'reduce' });
	const stops = await tabUntil(page, (stop) => stop.name === 'INPUT');
	await page.keyboard.type('webshop');
	const result = page.locator('[data-found] a').filter({ hasText: 'webshop' });
	await result.waitFor();
	stops.push(...(await tabUntil(page, (stop) => stop.text.endsWith('webshop'), 90)));
	await page.keyboard.press('Enter');
	await page.waitForURL(board.address(webshop));

	expect(stops.slice(0, 8).map(({ text, name }) => text || name)).toEqual([
		'Naar de inhoud',
		'Helder, naar de voorpagina',
		'Vacatures',
		'Werkgevers',
		'Bewaard 0 vacatures',
		'English',
		'Zoek een baan',
		'Zoek',
	]);
	expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
	await page.goBack();
	await result.waitFor();
	await page.context().close();
});

test('someone without a mouse gets the list back after an empty result', async () => {
	const page = await board.visit('vacatures/');
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('xqzwvk');
	const clear = 'Wis alle filters: 26 vacatures';
	await page.getByRole('button', { name: clear }).waitFor();
	await tabUntil(page, (stop) => stop.text === clear, 90);
	await page.keyboard.press('Enter');

	await page.locator('.list__vacancies').waitFor();
	await tabUntil(page, (stop) => stop.name === 'SELECT', 1);
	await page.context().close();
});

test.each([
	'',
	'vacatures/plaats/groningen/',
	webshop,
	'werkgevers/noorderwinkel/',
	'solliciteren/klantenservicemedewerker-webshop/',
])('every stop on /%s can be seen, and there is always a next one', async (path) => {
	const page = await board.visit(path, { viewport: phone, reducedMotion: 'reduce' });
	const { length } = await page.locator('a:visible, button:visible, input:visible').all();
	const stops = await tabUntil(page, ({ name }) => name === 'BODY', length + 20);

	expect(stops.filter(({ isVisible, name }) => !isVisible && name !== 'BODY')).toEqual([]);
	expect(stops.length).toBeGreaterThanOrEqual(length);
	await page.context().close();
});

test('questions open with the keyboard', async () => {
	const page = await board.visit(webshop);
	const question = page.locator('.faq-section summary').first();
	await question.focus();
	await page.keyboard.press('Enter');

	expect(await page.locator('.faq-section p').first().isVisible()).toBe(true);
	await page.context().close();
});
