import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type BoardServer, serveBoard } from './board-server.ts';
import { requireChromium } from './chromium.ts';
import type { Boards } from '../pages/build-site.ts';

/** One vacancy that has everything. */
export const webshop = 'vacatures/klantenservicemedewerker-webshop/';

/** One page of every kind, below the base path. */
export const pageKinds: Record<string, string> = {
	'the front page': '',
	'the list': 'vacatures/',
	'a selection': 'vacatures/plaats/groningen/',
	'a vacancy': webshop,
	'what to share of a vacancy': `${webshop}delen/`,
	'a poster': `${webshop}poster/`,
	'where one applies': 'solliciteren/klantenservicemedewerker-webshop/',
	'where one applies elsewhere': 'solliciteren/schadebehandelaar-klantcontact/',
	'where one can apply no more': 'solliciteren/receptionist-gemeentehuis/',
	'an English vacancy': 'vacatures/frontend-developer/',
	'a closed vacancy': 'vacatures/receptionist-gemeentehuis/',
	'the employers': 'werkgevers/',
	'an employer': 'werkgevers/noorderwinkel/',
	'a text': 'privacy/',
	'the rules': 'regels/',
	'a rule': 'regels/wage-below-minimum/',
	'the label': 'zo-werkt-het-label/',
	'an empty list of saved vacancies': 'bewaard/',
	'a comparison': 'vergelijken/?v=klantenservicemedewerker-webshop,frontend-developer,bestaat-niet',
	'the page for recruiters': 'recruiters/',
	'where a recruiter checks a vacancy': 'recruiters/controle/',
	'the front page in English': 'en/',
	'the list in English': 'en/vacatures/',
	'an employer in English': 'en/werkgevers/noorderwinkel/',
	'the label in English': 'en/zo-werkt-het-label/',
	'an address that does not exist': 'bestaat-niet/',
};

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };

/**
 * A board in a browser, for the tests of one file. Every visit has a context of its own, as a new
 * visitor has.
 */
export function boardInBrowser(name: keyof Boards) {
	let browser: Browser;
	let server: BoardServer;
	beforeAll(async () => {
		server = await serveBoard(inject('boards')[name]);
		browser = await chromium.launch({ executablePath: requireChromium() });
	});
	afterAll(async () => {
		await browser.close();
		server.close();
	});
	return {
		address: (path: string): string => server.url + path,
		/** An empty page, for what has to happen before the first address. */
		async open(options: BrowserContextOptions = {}): Promise<Page> {
			const context = await browser.newContext({ viewport: desk, locale: 'nl-NL', ...options });
			return context.newPage();
		},
		async visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
			const page = await this.open(options);
			await page.goto(server.url + path);
			return page;
		},
	};
}
