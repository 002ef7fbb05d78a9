import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser, phone, webshop } from './board-browser.ts';

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
		'Helder',
		'Vacatures',
		'Werkgevers',
		'Bewaard 0 vacatures',
		'English',
		'INPUT',
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

interface Stop {
	name: string;
	text: string;
	/** Whether it is on the screen, with something around it that shows the focus. */
	isVisible: boolean;
}

async function tabUntil(page: Page, isLast: (stop: Stop) => boolean, most = 40): Promise<Stop[]> {
	const stops: Stop[] = [];
	while (stops.length < most) {
		await page.keyboard.press('Tab');
		const stop = await focused(page);
		stops.push(stop);
		if (isLast(stop)) return stops;
	}
	throw new Error(`Not reached in ${most} stops: ${stops.map(({ text }) => text).join(', ')}`);
}

const focused = (page: Page): Promise<Stop> =>
	page.evaluate(() => {
		const element = document.activeElement ?? document.body;
		const box = element.getBoundingClientRect();
		const isOnScreen =
			box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.left >= 0;
		// A card shows the focus around itself, the search box around its field and button.
		const frames = [
			getComputedStyle(element),
			getComputedStyle(element, '::after'),
			getComputedStyle(element, '::before'),
		];
		const hasOutline = frames.some(
			({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
		);
		return {
			name: element.tagName,
			text:
				element === document.body ? '' : (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
			isVisible: isOnScreen && hasOutline,
		};
	});
