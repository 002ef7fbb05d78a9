import type { BrowserContextOptions, Page } from 'playwright-core';
import type { boardInBrowser } from './board-browser.ts';

/** Where somebody applies for the vacancy that has everything. */
export const address = 'solliciteren/klantenservicemedewerker-webshop/';

/** What `fill` gives. */
export const message = [
	'Ik solliciteer op: Klantenservicemedewerker webshop (kenmerk NW-2026-014).',
	'Naam: Noor & Zoë\nE-mailadres: noor+werk@example.nl',
	'Waarom ik dit werk wil doen\nIk help graag.\n100% zeker?',
	'1. Op welke avonden kun je werken?\nMaandag + dinsdag',
	'2. Vertel in vijf zinnen over iemand die je goed hebt geholpen.\n(niet beantwoord)',
	'Wanneer ik kan werken\nmaandag: middag, avond',
].join('\n\n');

export async function fill(page: Page): Promise<void> {
	await page.getByLabel('Je naam').fill('Noor & Zoë');
	await page.getByLabel('Je e-mailadres').fill('noor+werk@example.nl');
	await page.getByLabel('Op welke avonden kun je werken?').fill('Maandag + dinsdag');
	await page.getByLabel('Waarom wil je dit werk doen?').fill('Ik help graag.\n100% zeker?');
	const monday = page.getByRole('group', { name: 'maandag' });
	await monday.getByLabel('middag').check();
	await monday.getByLabel('avond').check();
}

export async function compose(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Maak mijn bericht' }).click();
	await page.getByRole('heading', { name: 'Je bericht staat klaar' }).waitFor();
}

/** A page on which the message is ready. */
export async function composed(
	board: ReturnType<typeof boardInBrowser>,
	options: BrowserContextOptions = {},
): Promise<Page> {
	const page = await board.visit(address, options);
	await fill(page);
	await compose(page);
	return page;
}

export const messageOn = (page: Page) => page.locator('#bericht').inputValue();

export const wayOf = (page: Page, name: string) => page.locator(`[data-way="${name}"]`);
