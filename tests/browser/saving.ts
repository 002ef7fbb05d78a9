import type { Page } from 'playwright-core';

/** What a page keeps on the device, by key. */
export const kept = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(() => ({ ...localStorage }));

/** Saves the first vacancies of the list on the page, as a visitor does, until all is known of them. */
export async function saveFirst(page: Page, count: number): Promise<string[]> {
	const titles: string[] = [];
	for (let index = 0; index < count; index += 1) {
		const card = page.locator('.list__vacancies .vacancy-card').nth(index);
		titles.push((await card.locator('a').first().textContent())?.trim() ?? '');
		await card.locator('save-vacancy button').click();
	}
	await page.waitForFunction(
		(wanted) => Object.values(localStorage).join('').split('"snapshot"').length > wanted,
		count,
	);
	return titles;
}

/** Changes the stored list, as another visit or another board would have. */
export async function rewrite(page: Page, change: (stored: StoredForTest) => void): Promise<void> {
	const [[key = '', text = ''] = []] = Object.entries(await kept(page));
	const stored = JSON.parse(text) as StoredForTest;
	change(stored);
	await page.evaluate(
		([name = '', value = '']) => localStorage.setItem(name, value),
		[key, JSON.stringify(stored)],
	);
}

export interface StoredForTest {
	version: number;
	saved: Record<
		string,
		{ snapshot: { value: { title: string; terms: { text: string; key: string }[] } } }
	>;
}

/** Vacancies in the list. */
export const items = (page: Page) => page.locator('.saved__items > li');

/** Titles in the list, once it stands there. */
export async function titles(page: Page): Promise<string[]> {
	await items(page).first().waitFor();
	return page.locator('.saved__items h2').allTextContents();
}

/** The button of the vacancy that a page is about, not those of similar ones. */
export const ownButton = (page: Page) => page.locator('.vacancy-band save-vacancy button');

export const openList = (page: Page) => page.getByRole('link', { name: /^Bewaard/ }).click();

/** Has somebody choose a file with this text as her list. */
export const importText = (page: Page, text: string): Promise<void> =>
	page
		.locator('input[type="file"]')
		.setInputFiles({ name: 'lijst.json', mimeType: 'application/json', buffer: Buffer.from(text) });
