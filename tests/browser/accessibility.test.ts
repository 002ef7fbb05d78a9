import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { boardInBrowser, desk, pageKinds, phone } from './board-browser.ts';
import { saveFirst } from './saving.ts';

const board = boardInBrowser('sample');

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
	[phone, desk].map((viewport) => ({ colorScheme, viewport })),
);

test.each(Object.entries(pageKinds))('axe finds nothing on %s', async (_, path) => {
	const page = await board.visit(path);

	expect(await violationsIn(looks, page)).toEqual([]);
	await page.context().close();
});

test.each([
	['results', 'klantenservice'],
	['an empty result', 'xqzwvk'],
])('axe finds nothing on %s of a search', async (_, query) => {
	const page = await board.visit(`vacatures/?q=${query}`);
	await page.locator('.search-results').waitFor();

	expect(await violationsIn(looks, page)).toEqual([]);
	await page.context().close();
});

test('axe finds nothing on a list of saved vacancies that is in use', async () => {
	const page = await board.visit('vacatures/');
	await saveFirst(page, 3);
	await page.goto(board.address('bewaard/'));
	for (const box of await page.getByRole('checkbox').all()) await box.check();
	await page
		.getByRole('button', { name: /^Verwijder/ })
		.first()
		.click();

	expect(await violationsIn(looks, page)).toEqual([]);
	await page.context().close();
});

test('axe finds nothing in forced colours with as little motion as possible', async () => {
	const page = await board.visit(pageKinds['a vacancy'] ?? '', {
		forcedColors: 'active',
		reducedMotion: 'reduce',
	});

	expect(await violationsOn(page)).toEqual([]);
	expect(await page.locator('h1').isVisible()).toBe(true);
	const behaviour = await page.evaluate(
		() => getComputedStyle(document.documentElement).scrollBehavior,
	);
	expect(behaviour).toBe('auto');
	await page.context().close();
});

async function violationsIn(all: typeof looks, page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const { colorScheme, viewport } of all) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(viewport);
		const violations = await violationsOn(page);
		found.push(...violations.map((text) => `${colorScheme} ${viewport.width} px ${text}`));
	}
	return found;
}
