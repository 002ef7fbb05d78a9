import type { Page } from 'playwright-core';
import { kept } from './saving.ts';

/** What somebody does on a visit, by mouse or finger. Every step fails when what it needs is not there. */

export async function search(page: Page, text: string, button = 'Zoek'): Promise<void> {
	await page.getByRole('searchbox').fill(text);
	await page.getByRole('button', { name: button, exact: true }).click();
	await found(page).first().waitFor();
}

/** Cards of what was found. */
export const found = (page: Page) => page.locator('[data-found] .vacancy-card');

/** Waits until the page has answered the last choice. */
export const answered = (page: Page) => page.locator('[data-results][aria-busy="false"]').waitFor();

/** Opens the filters where they are closed: on a phone. */
export async function openFilters(page: Page, name = 'Kies filters'): Promise<void> {
	const button = page.getByRole('button', { name });
	if (await button.isVisible()) await button.click();
}

/** Closes them again, and waits until the page says what its button promised. */
export async function showFound(page: Page, promise: RegExp): Promise<number> {
	const button = page.getByRole('button', { name: promise });
	await answered(page);
	if (await button.isVisible()) await button.click();
	const count = Number.parseInt((await page.locator('.list__count').textContent()) ?? '', 10);
	await page.waitForFunction(
		(wanted) => document.querySelectorAll('[data-found] .vacancy-card').length === wanted,
		count,
	);
	return count;
}

/** Opens the card with a title. */
export async function openVacancy(page: Page, title: string): Promise<void> {
	await found(page).getByRole('link', { name: title, exact: true }).click();
	await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

/** Saves the vacancy of the page, by its own button. */
export async function saveVacancy(page: Page): Promise<void> {
	const before = savedIn(await kept(page));
	await page.locator('.vacancy-band save-vacancy button').click();
	await page.waitForFunction(
		(count) => Object.values(localStorage).join('').split('"snapshot"').length - 1 > count,
		before,
	);
}

const savedIn = (texts: Record<string, string>): number =>
	Object.values(texts).join('').split('"snapshot"').length - 1;

/** Everything that a visit asks of other hosts than that of the board. */
export function listenElsewhere(page: Page, board: string): string[] {
	const asked: string[] = [];
	page.context().on('request', (request) => {
		if (!request.url().startsWith(board) && !request.url().startsWith('data:'))
			asked.push(request.url());
	});
	return asked;
}

/** The fields behind the `?` of an address, decoded. */
export const fieldsOf = (href: string | null): Record<string, string> =>
	Object.fromEntries(
		(href ?? '')
			.split('?')[1]
			?.split('&')
			.map((pair) => pair.split('=').map(decodeURIComponent)) ?? [],
	);
