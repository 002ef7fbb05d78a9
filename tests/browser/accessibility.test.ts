import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { violationsOn } from './axe.ts';
import { boardInBrowser, desk, pageKinds, phone } from './board-browser.ts';
import { saveFirst } from './saving.ts';

// The list holds 26 cards and a form of a hundred fields, and is looked at four times.
vi.setConfig({ testTimeout: 240_000 });

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
	['results', '?q=klantenservice&week=ma-om,di-om,wo-om,do-om,vr-om&past=bijna&loon=15'],
	['an empty result', '?q=xqzwvk&plaats=Assen'],
	['a question', '?plaats=Hengelo'],
])('axe finds nothing on %s of the list, with the filters open', async (_, query) => {
	const page = await board.visit(`vacatures/${query}`, { viewport: phone });
	await page.getByText(/van de 26 vacatures$/).waitFor();
	await page.getByRole('button', { name: 'Kies filters' }).click();
	for (const folded of await page.locator('#paneel summary').all()) await folded.click();

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
