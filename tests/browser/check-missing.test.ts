import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser } from './board-browser.ts';
import { area, bareText, checked, count, missing, openCheck, paste, sampleText } from './check.ts';

const board = boardInBrowser('sample');

const titles = (page: Page) => missing(page).getByRole('button').allTextContents();

/** How many of something the page counts. */
async function counted(page: Page, what: RegExp): Promise<number> {
	const [, number = '0'] = what.exec((await count(page).textContent()) ?? '') ?? [];
	return Number(number);
}

const errors = (page: Page) => counted(page, /(\d+) fout/);
const gaps = (page: Page) => counted(page, /(\d+) gegevens? ontbre/);
const inText = (page: Page) => counted(page, /(\d+) gegevens? sta/);

test('a bare text lacks the whole frontmatter; who takes fields over sees less to do and no more errors', async () => {
	const page = await openCheck(board);
	await paste(page, `${bareText}\nWij zijn een dynamisch bedrijf.\n`);
	await page.getByRole('button', { name: 'Neem alles over' }).waitFor();
	const [errorsBefore, gapsBefore] = [await errors(page), await gaps(page)];
	expect(errorsBefore).toBeGreaterThan(0);
	expect(await inText(page)).toBe(4);
	expect(await titles(page)).toHaveLength(gapsBefore);
	expect(
		await missing(page)
			.getByText(/^Het bestand begint niet met een kop/)
			.count(),
	).toBe(1);
	await page.getByRole('button', { name: 'Neem alles over' }).click();
	await checked(page);

	expect(await inText(page)).toBe(0);
	// Pay per month has a part that the text does not say.
	expect(await gaps(page)).toBe(gapsBefore + 1);
	expect(await errors(page)).toBeLessThanOrEqual(errorsBefore);
	expect(await titles(page)).not.toContain('Loon');
	await page.context().close();
});

test('what is missing gets a line where the cursor stands, and stays missing until something is there', async () => {
	const page = await openCheck(board);
	await paste(page, sampleText.replace(/^reference: .*\n/m, ''));
	expect(await count(page).textContent()).toBe(
		'In wat je schreef is niets gevonden. 1 gegeven ontbreekt nog. Zo kan de vacature nog niet online.',
	);
	await missing(page).getByRole('button', { name: 'Kenmerk' }).click();
	await checked(page);
	expect(await gaps(page)).toBe(1);
	await page.keyboard.type('PROEF-1');
	await missing(page).waitFor({ state: 'hidden' });
	await checked(page);

	await page.getByText(/^De kop is compleet/).waitFor();
	expect(await area(page).inputValue()).toContain('\nreference: PROEF-1\n');
	expect(await count(page).textContent()).toBe('Niets gevonden. Zo mag de vacature online.');
	await page.context().close();
});

test('of a group that was begun, only what it lacks is missing', async () => {
	const page = await openCheck(board);
	await paste(page, sampleText.replace('min: 24, ', ''));

	expect(await titles(page)).toEqual(['Uren per week: Minste uren']);
	await page.context().close();
});

test('keeps the focus while somebody types', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	const first = missing(page).getByRole('button').first();
	await first.focus();
	await area(page).evaluate((field) => {
		(field as HTMLTextAreaElement).value += 'Kom erbij.';
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await checked(page);

	expect(await first.evaluate((button) => button === document.activeElement)).toBe(true);
	await page.context().close();
});

test('what is wrong with the file itself is there before the rules; when these do not come, that is said', async () => {
	const page = await board.open();
	await page.route('**/_astro/rules.*', (route) => route.abort());
	await page.goto(board.address('recruiters/controle/'));
	await area(page).fill(bareText);
	await missing(page).getByRole('button', { name: 'Titel', exact: true }).waitFor();
	await page.getByText(/^De regels kwamen niet aan/).waitFor();

	expect(await count(page).textContent()).toBe(
		'De kop is bekeken. De zinnen zijn nog niet bekeken.',
	);
	expect(await area(page).inputValue()).toBe(bareText);
	await page.context().close();
});
