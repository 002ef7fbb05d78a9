import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { boardInBrowser } from './board-browser.ts';

export const checkAddress = 'recruiters/controle/';

/** A sample vacancy on which no rule has anything to say. */
export const sampleText = readFileSync(
	'content/vacancies/klantenservicemedewerker-webshop.md',
	'utf8',
);

/** The same with one mark that the linter can replace. */
export const shoutingText = sampleText.replace('Wie belt, chat niet.', 'Wie belt, chat niet!');

export const bareText =
	'Kok gezocht\n\nJe werkt 24 tot 32 uur per week en verdient € 2.400 tot € 2.900 per maand.\n';

/** The page on the day of all tests, before anything is typed. */
export async function openCheck(
	board: ReturnType<typeof boardInBrowser>,
	options: BrowserContextOptions = {},
): Promise<Page> {
	const page = await board.open(options);
	await page.clock.setFixedTime('2026-11-22T12:00:00+01:00');
	await page.goto(board.address(checkAddress));
	return page;
}

export const area = (page: Page) => page.getByRole('textbox', { name: 'Je vacature', exact: true });
export const count = (page: Page) => page.locator('.check [data-part="count"]');
export const findings = (page: Page) => page.locator('.check-finding');
export const missing = (page: Page) => page.getByRole('region', { name: 'Wat nog ontbreekt' });

/** Types a text as if it was pasted, and waits for what is said of it. */
export async function paste(page: Page, text: string): Promise<void> {
	await area(page).fill(text);
	await checked(page);
}

/** Waits until what is shown belongs to the text that is there. */
export const checked = (page: Page): Promise<void> =>
	page.locator('.check-findings:not([aria-busy="true"])').waitFor({ state: 'attached' });

export const selected = (page: Page): Promise<string> =>
	area(page).evaluate((element) => {
		const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
		return value.slice(selectionStart, selectionEnd);
	});
