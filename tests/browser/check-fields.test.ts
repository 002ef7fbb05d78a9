import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser } from './board-browser.ts';
import { area, bareText, checked, count, missing, openCheck, paste, selected } from './check.ts';

const board = boardInBrowser('sample');

const fields = (page: Page) => page.getByRole('region', { name: 'Gegevens uit je tekst' });

test('gets suggestions with the words they come from, one to take over and then the rest', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	await fields(page).getByRole('button', { name: '“24 tot 32 uur per week”' }).click();
	expect(await selected(page)).toBe('24 tot 32 uur per week');

	await fields(page).getByRole('button', { name: 'Neem over: Loon' }).click();
	await checked(page);
	expect(await area(page).inputValue()).toContain('period: month');
	expect(await area(page).inputValue()).not.toContain('hours:');
	await fields(page)
		.getByRole('button', { name: /^Neem over: Uren/ })
		.click();
	await checked(page);
	await fields(page)
		.getByRole('button', { name: /^Neem over: Functiegroep/ })
		.click();
	await checked(page);
	expect(await area(page).inputValue()).not.toContain('title:');
	await fields(page)
		.getByRole('button', { name: /^Neem over: Titel/ })
		.click();
	await checked(page);
	const text = await area(page).inputValue();
	expect(text).toMatch(/^---\n/);
	expect(text).toContain('max: 32');
	expect(text.endsWith(bareText)).toBe(true);
	expect(await fields(page).isVisible()).toBe(false);
	await page.context().close();
});

test('gives all at once, and undo brings the bare text back', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	await fields(page).getByRole('button', { name: 'Neem alles over' }).click();
	await checked(page);
	expect(await area(page).inputValue()).toContain('period: month');
	await area(page).press('Control+z');

	expect(await area(page).inputValue()).toBe(bareText);
	await page.context().close();
});

test('one place speaks of each field: what the text gives is not among what is missing', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	await fields(page).getByText('Uren per week', { exact: true }).waitFor();
	const titles = await missing(page).getByRole('button').allTextContents();

	expect(titles).not.toContain('Titel');
	expect(titles).not.toContain('Uren per week');
	expect(titles).not.toContain('Loon');
	expect(titles).toContain('Werkgever');
	await page
		.getByText(
			`${titles.length} gegevens ontbreken nog. 4 gegevens staan in je tekst, maar nog niet in de kop.`,
		)
		.waitFor();
	await page.context().close();
});

test('what pay per month needs beside it is said before it is taken over, and adds no error', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	const before = (await count(page).textContent())?.match(/\d+ fout/)?.[0];
	const pay = fields(page).getByRole('listitem').filter({ hasText: 'salary:' });
	expect(await pay.textContent()).toContain(
		'Dit staat niet in je tekst. Vul het daarna zelf aan: volledige werkweek.',
	);
	await pay.getByRole('button', { name: 'Neem over: Loon' }).click();
	await checked(page);
	await missing(page).getByRole('button', { name: 'Loon: Volledige werkweek' }).waitFor();

	expect((await count(page).textContent())?.match(/\d+ fout/)?.[0]).toBe(before);
	expect(await missing(page).getByText('fullTimeHours: 36').count()).toBe(1);
	await page.context().close();
});

test('a full week that the text names elsewhere goes along with the pay', async () => {
	const page = await openCheck(board);
	await paste(page, `${bareText}\nEen volledige werkweek is bij ons 38 uur.\n`);
	const pay = fields(page).getByRole('listitem').filter({ hasText: 'salary:' });
	await pay.getByRole('button', { name: '“volledige werkweek is bij ons 38 uur”' }).waitFor();
	await pay.getByRole('button', { name: 'Neem over: Loon' }).click();
	await checked(page);

	expect(await area(page).inputValue()).toContain('fullTimeHours: 38');
	expect(await missing(page).getByRole('button', { name: /^Loon/ }).count()).toBe(0);
	await page.context().close();
});

test('words that cannot be so are told with the reason, and a way to them', async () => {
	const page = await openCheck(board);
	await paste(page, 'Kok\n\nSolliciteer voor 31 februari 2027 met een mail.\n');
	await fields(page).getByText('Die dag bestaat niet. Vul een dag in die bestaat.').waitFor();
	await count(page).getByText('1 gegeven dat niet kan kloppen in wat je schreef.').waitFor();
	await fields(page).getByRole('button', { name: '“Solliciteer voor 31 februari 2027”' }).click();

	expect(await selected(page)).toBe('Solliciteer voor 31 februari 2027');
	await page.context().close();
});

test('what the text says in two ways is told with both places, and one of them can be chosen', async () => {
	const page = await openCheck(board);
	await paste(page, `${bareText}\nWij bieden een baan van 36 uur per week.\n`);
	const hours = fields(page).getByRole('listitem').filter({ hasText: 'Je tekst zegt op' });
	expect(await hours.getByText('Uren per week', { exact: true }).count()).toBe(1);
	await hours.getByRole('button', { name: '“36 uur per week”', exact: true }).click();
	expect(await selected(page)).toBe('36 uur per week');
	await hours.getByRole('button', { name: '“24 tot 32 uur per week”', exact: true }).click();
	expect(await selected(page)).toBe('24 tot 32 uur per week');
	expect(await missing(page).getByRole('button', { name: /^Uren/ }).count()).toBe(0);

	await hours.getByRole('button', { name: 'Neem over: “36 uur per week”' }).click();
	await checked(page);

	expect(await area(page).inputValue()).toContain('hours: { min: 36, max: 36 }');
	expect(await fields(page).getByText('Je tekst zegt op').count()).toBe(0);
	await page.context().close();
});

test('a last day that may mean two days is told with both, to choose from', async () => {
	const page = await openCheck(board);
	await paste(page, `${bareText}\nReageer voor 18 december 2026.\n`);
	await fields(page).getByText('Deze woorden kun je op meer dan één manier lezen.').waitFor();

	await fields(page).getByRole('button', { name: 'Neem over: 17 december 2026' }).click();
	await checked(page);

	expect(await area(page).inputValue()).toContain('closes: "2026-12-17"');
	await page.context().close();
});
