import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser, desk, phone } from './board-browser.ts';
import {
	fieldsOf,
	found,
	listenElsewhere,
	openFilters,
	openVacancy,
	saveVacancy,
	search,
	showFound,
} from './candidate.ts';
import { Keyboard } from './keyboard.ts';

const board = boardInBrowser('sample');

const sizes: [string, BrowserContextOptions][] = [
	['on a phone', { viewport: phone, hasTouch: true, isMobile: true }],
	['at a desk', { viewport: desk }],
];

test.each(sizes)(
	'%s a candidate finds work that fits her week and pay, compares, and applies',
	async (_, options) => {
		const page = await board.visit('', { ...options, reducedMotion: 'reduce' });
		const elsewhere = listenElsewhere(page, board.address(''));

		await search(page, 'klantenservice');
		await openFilters(page);
		await page.getByRole('button', { name: 'Doordeweeks overdag' }).click();
		await page.getByRole('button', { name: 'Alle avonden' }).click();
		await page.getByRole('checkbox', { name: 'zaterdagochtend' }).check();
		await page.getByRole('checkbox', { name: 'zaterdagmiddag' }).check();
		await page.getByLabel('Minstens, in euro’s').fill('17');
		const count = await showFound(page, /^Toon \d+ vacatures?$/);
		const address = page.url();
		expect(count).toBeGreaterThan(1);
		expect(count).toBeLessThan(10);
		expect(new URL(address).searchParams.get('loon')).toBe('17');
		await expect.poll(() => found(page).count()).toBe(count);
		for (const card of await found(page).all()) {
			const pay = await card.locator('.vacancy-card__pay').textContent();
			expect(topPay(pay)).toBeGreaterThanOrEqual(17);
		}
		// A Sunday is not in her week.
		expect(await titlesFound(page)).not.toContain('Contactcentermedewerker avond en weekend');

		await openVacancy(page, 'Medewerker retouren en garantie');
		await saveVacancy(page);
		await page.goBack();
		await found(page).first().waitFor();
		expect(page.url()).toBe(address);
		await openVacancy(page, 'Klantenservicemedewerker webshop');
		await saveVacancy(page);

		await page.getByRole('link', { name: 'Bewaard 2 vacatures' }).click();
		await page.getByLabel('Vergelijk Klantenservicemedewerker webshop').check();
		await page.getByLabel('Vergelijk Medewerker retouren en garantie').check();
		await page.getByRole('link', { name: 'Zet naast elkaar' }).click();
		const table = page.getByRole('table', { name: 'Feiten naast elkaar' });
		await table.waitFor();
		expect(await table.getByRole('rowheader', { name: 'Loon anders' }).isVisible()).toBe(true);
		expect(await table.getByRole('rowheader', { name: 'Contract anders' }).count()).toBe(1);
		await table.getByRole('link', { name: 'Klantenservicemedewerker webshop' }).first().click();

		await page.getByRole('link', { name: 'Solliciteer', exact: true }).first().click();
		const monday = page.getByRole('group', { name: 'maandag' });
		await page.getByText('Dit is de week uit je filters.').waitFor();
		expect(await monday.getByLabel('ochtend').isChecked()).toBe(true);
		expect(await monday.getByLabel('nacht').isChecked()).toBe(false);
		await monday.getByLabel('avond').uncheck();
		await page.getByLabel('Je naam').fill('Noor');
		await page.getByLabel('Je telefoonnummer').fill('06 00 00 00 02');
		await page.getByRole('button', { name: 'Maak mijn bericht' }).click();
		await page.getByRole('heading', { name: 'Je bericht staat klaar' }).waitFor();
		const mail = await page.locator('[data-way="mail"]').getAttribute('href');

		expect(mail).toMatch(/^mailto:werk@noorderwinkel\.example\.nl\?/);
		expect(fieldsOf(mail)['body']).toContain('Naam: Noor\r\nTelefoonnummer: 06 00 00 00 02');
		expect(fieldsOf(mail)['body']).toContain('maandag: ochtend, middag\r\n');
		expect(fieldsOf(mail)['body']).toContain('dinsdag: ochtend, middag, avond\r\n');
		expect(elsewhere).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
		await page.context().close();
	},
);

test('with the keyboard alone, focus in view and going on, from the first page to a message', async () => {
	const page = await board.visit('', { viewport: desk, reducedMotion: 'reduce' });
	const hands = new Keyboard(page);

	await hands.type('Zoek een baan', 'klantenservice');
	await hands.press('Zoek', 'Enter');
	await found(page).first().waitFor();
	await hands.type('Minstens, in euro’s', '17');
	await hands.press('Doordeweeks overdag', 'Enter');
	await hands.press('Alle avonden', 'Enter');
	await hands.press('zaterdagochtend', 'Space');
	await hands.press('zaterdagmiddag', 'Space');
	await page.waitForURL(/loon=17&week=ma-oma,.*za-om/);
	await found(page).filter({ hasText: 'Schadebehandelaar' }).first().waitFor();
	await hands.press('Medewerker retouren en garantie', 'Enter');
	await page.waitForURL(/medewerker-retouren\/$/);
	await hands.press('Bewaar Medewerker retouren en garantie', 'Space');
	await page.goBack();
	await found(page).first().waitFor();
	await hands.begin();
	await hands.press('Klantenservicemedewerker webshop', 'Enter');
	await page.waitForURL(/klantenservicemedewerker-webshop\/$/);
	await hands.press('Bewaar Klantenservicemedewerker webshop', 'Space');
	await hands.begin();
	await hands.press('Bewaard 2 vacatures', 'Enter');
	await page.waitForURL(/bewaard\/$/);
	await page.locator('.saved__items li').nth(1).waitFor();
	await hands.press('Vergelijk Klantenservicemedewerker webshop', 'Space');
	await hands.press('Vergelijk Medewerker retouren en garantie', 'Space');
	await hands.press('Zet naast elkaar', 'Enter');
	await page.getByRole('table', { name: 'Feiten naast elkaar' }).waitFor();
	await hands.press('Klantenservicemedewerker webshop', 'Enter');
	await page.waitForURL(/klantenservicemedewerker-webshop\/$/);
	await hands.press('Solliciteer', 'Enter');
	await page.waitForURL(/solliciteren/);
	await hands.type('Je naam', 'Noor');
	await hands.type('Je e-mailadres', 'noor@example.nl');
	await hands.press('Maak leeg', 'Enter');
	await hands.press('ochtend, dienst', 'Space');
	await hands.press('Maak mijn bericht', 'Enter');
	await page.getByRole('heading', { name: 'Je bericht staat klaar' }).waitFor();
	await hands.press('Open in je mailprogramma');

	expect(await page.locator('#bericht').inputValue()).toMatch(/maandag: ochtend$/m);
	expect(hands.hidden).toEqual([]);
	expect(hands.backwards).toEqual([]);
	await page.context().close();
});

test('without JavaScript a candidate finds, reads, and can write or call', async () => {
	const page = await board.visit('', {
		viewport: phone,
		hasTouch: true,
		isMobile: true,
		javaScriptEnabled: false,
	});
	await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByText('Vacatures').click();
	expect(await page.locator('.vacancy-card').count()).toBe(26);
	await page.getByRole('link', { name: /^Avond, \d+ vacatures$/ }).click();
	expect(await page.locator('h1').textContent()).toBe('Avondwerk');
	await page.getByRole('link', { name: 'Klantenservicemedewerker webshop' }).click();
	expect(await page.locator('.key-facts').getByText('€ 15,58 – 17,88 per uur').isVisible()).toBe(
		true,
	);
	expect(await page.getByText('€ 2.257,90 bruto per maand').isVisible()).toBe(true);
	expect(await page.getByRole('button', { name: /Bewaar/ }).count()).toBe(0);
	const call = page.getByRole('link', { name: '085-0000123' });
	expect(await call.getAttribute('href')).toBe('tel:0850000123');
	await page.getByRole('link', { name: 'Solliciteer', exact: true }).first().click();
	const mail = page.getByRole('link', { name: 'Begin een mail met de vragen erin' });
	const href = await mail.getAttribute('href');

	expect(await mail.isVisible()).toBe(true);
	expect(await page.getByLabel('Je naam').isVisible()).toBe(false);
	expect(href).toMatch(/^mailto:werk@noorderwinkel\.example\.nl\?/);
	expect(fieldsOf(href)['body']).toContain('1. Op welke avonden kun je werken?');
	await page.context().close();
});

test.each(sizes)(
	'%s the English site goes from finding to applying in English',
	async (_, options) => {
		const page = await board.visit('en/', { ...options, reducedMotion: 'reduce' });
		await search(page, 'support', 'Search');
		await openFilters(page, 'Choose filters');
		await page.getByRole('button', { name: 'Weekdays by day' }).click();
		await page.getByRole('button', { name: 'All evenings' }).click();
		await page.getByLabel('At least, in euros').fill('20');
		await showFound(page, /^Show \d+ jobs?$/);
		await openVacancy(page, 'Customer support specialist');
		await saveVacancy(page);
		await page.goto(board.address('en/vacatures/?q=front-end'));
		await openVacancy(page, 'Front-end developer');
		await saveVacancy(page);

		await page.getByRole('link', { name: 'Saved 2 jobs' }).click();
		expect(new URL(page.url()).pathname).toBe('/en/bewaard/');
		await page.getByLabel('Compare Customer support specialist').check();
		await page.getByLabel('Compare Front-end developer').check();
		await page.getByRole('link', { name: 'Put side by side' }).click();
		const table = page.getByRole('table', { name: 'Facts side by side' });
		await table.waitFor();
		expect(new URL(page.url()).pathname).toBe('/en/vergelijken/');
		expect(await table.getByRole('rowheader', { name: 'Pay different' }).count()).toBe(1);
		expect(await table.textContent()).not.toMatch(/per uur|werkdagen|thuis/);
		await table.getByRole('link', { name: 'Customer support specialist' }).first().click();
		await page.getByRole('link', { name: 'Apply', exact: true }).first().click();
		await page.getByText('This is the week from your filters.').waitFor();
		await page.getByLabel('Your name').fill('Noor');
		await page.getByLabel('Your email address').fill('noor@example.nl');
		await page.getByRole('button', { name: 'Make my message' }).click();
		await page.getByRole('heading', { name: 'Your message is ready' }).waitFor();
		const mail = await page.locator('[data-way="mail"]').getAttribute('href');

		expect(fieldsOf(mail)['body']).toMatch(/^I am applying for: Customer support specialist/);
		expect(fieldsOf(mail)['body']).toContain('Monday: morning, afternoon, evening');
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await page.context().close();
	},
);

const topPay = (text: string | null): number =>
	Number(/([\d.,]+) per (?:uur|hour)/.exec(text ?? '')?.[1]?.replace(',', '.'));

const titlesFound = (page: Page) => found(page).locator('h3, h2').allTextContents();
