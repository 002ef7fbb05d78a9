import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser, desk, phone } from './board-browser.ts';
import { answered } from './candidate.ts';
import { countOf, found, queryOf, tick, waitForCount } from './filtering.ts';

const board = boardInBrowser('sample');

test('a card made in the browser is the card of the page', async () => {
	const page = await board.visit('vacatures/');
	const built = await outlines(page, '.list__vacancies .vacancy-card');
	await page.goto(board.address('vacatures/?uren=0-16,16-24,24-32,32-40'));
	await found(page).nth(24).waitFor();

	expect(await outlines(page, '[data-found] .vacancy-card')).toEqual(built);
	expect(built).toHaveLength(26);
	await page.context().close();
});

test('a candidate on a phone finds what fits her week, her pay and her travel', async () => {
	const page = await board.visit('vacatures/', { viewport: phone });
	expect(await page.getByRole('group', { name: 'Loon' }).isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Kies filters' }).click();
	await page.getByRole('button', { name: 'Doordeweeks overdag' }).click();
	await tick(page, 'dinsdagavond');
	await page.getByLabel('Eén dagdeel mag erbuiten vallen').check();
	await page.getByLabel('Minstens, in euro’s').fill('16,50');
	await page.getByLabel('Woonplaats of postcode').fill('utrecht');
	await page.getByLabel('Hooguit').selectOption('40');
	await page.getByText('4 filters gekozen').or(page.getByText('3 filters gekozen')).waitFor();
	const show = page.getByRole('button', { name: /^Toon \d+ vacatures?$/ });
	await answered(page);
	const count = Number(/\d+/.exec((await show.textContent()) ?? '')?.[0]);
	await show.click();

	expect(queryOf(page)).toBe(
		'?plaats=utrecht&km=40&loon=16.5&week=ma-om,di-oma,wo-om,do-om,vr-om&past=bijna',
	);
	expect(await page.getByRole('group', { name: 'Loon' }).isVisible()).toBe(false);
	expect(count).toBeGreaterThan(0);
	expect(await found(page).count()).toBe(count);
	expect(await countOf(page).textContent()).toBe(`${count} van de 26 vacatures`);
	const matches = await found(page).locator('.vacancy-card__match').allTextContents();
	expect(matches.length).toBeGreaterThan(0);
	for (const line of matches) expect(line).toMatch(/past (helemaal )?in je week/);
	await page.context().close();
});

test('the list says how far away work is, and sorts by it', async () => {
	const page = await board.visit('vacatures/?plaats=Utrecht&km=60&sorteer=afstand');
	await found(page).first().waitFor();
	const lines = await found(page).locator('.vacancy-card__match').allTextContents();
	const kilometres = lines.flatMap((line) => /(\d+) km hemelsbreed/.exec(line)?.[1] ?? []);

	expect(kilometres.map(Number)).toEqual(kilometres.map(Number).toSorted((a, b) => a - b));
	expect(kilometres.length).toBeGreaterThan(2);
	expect(lines.at(-1)).toContain('afstand onbekend');
	await page.context().close();
});

test('sorting by pay puts the best paid first', async () => {
	const page = await board.visit('vacatures/?contract=vast,tijdelijk');
	await found(page).first().waitFor();
	await page.getByLabel('Sorteer op').selectOption('Uurloon');
	await page.waitForURL(/sorteer=uurloon/);
	await expect.poll(async () => isFalling(await hourlyTops(page))).toBe(true);
	await page.context().close();
});

test('each choice is a tag that can be taken away', async () => {
	const page = await board.visit('vacatures/?uren=16-24,24-32&contract=tijdelijk');
	await page.getByRole('button', { name: 'Haal weg: 24 tot 32 uur' }).click();
	await page.waitForURL(/uren=16-24&contract=tijdelijk/);
	await page.getByRole('button', { name: 'Haal weg: 16 tot 24 uur' }).click();
	await page.waitForURL(/\?contract=tijdelijk$/);
	const tags = page.getByRole('list', { name: 'Gekozen filters' });

	await expect.poll(() => tags.getByRole('button').count()).toBe(1);
	expect(await tags.getByRole('button').textContent()).toBe('Tijdelijk contract×');
	await page.context().close();
});

test('numbers beside the options say what each would give', async () => {
	const page = await board.visit('vacatures/?uren=24-32');
	await found(page).first().waitFor();
	const option = page.locator('label', { hasText: 'Geen ervaring nodig' });
	const promised = Number(await option.locator('[data-count]').textContent());
	await option.getByRole('checkbox').check();
	await waitForCount(page, promised);

	expect(await found(page).count()).toBe(promised);
	await page.context().close();
});

test('someone without a mouse filters, hears how many, and opens a vacancy', async () => {
	const page = await board.visit('vacatures/', { viewport: desk });
	await page.getByLabel('Woonplaats of postcode').focus();
	await page.keyboard.type('Groningen');
	await tabTo(page, 'maandagochtend');
	await page.keyboard.press('Space');
	await tabTo(page, 'Tot 16 uur');
	await page.keyboard.press('Space');
	await page.keyboard.press('Space');
	await page.waitForURL(/plaats=Groningen&week=ma-o/);
	await expect
		.poll(() => page.getByRole('status').textContent())
		.toMatch(/^(\d+ vacatures?|Geen vacatures) gevonden\.$/);
	await page.goto(board.address('vacatures/?plaats=Groningen&km=60'));
	await found(page).first().waitFor();
	await found(page).first().getByRole('link').focus();
	await page.keyboard.press('Enter');

	await page.waitForURL(/vacatures\/[a-z-]+\/$/);
	await page.context().close();
});

/** Every element of a card with its class, language and own words. */
const outlines = (page: Page, selector: string): Promise<unknown[]> =>
	page
		.locator(selector)
		.evaluateAll((cards) =>
			cards.map((card) =>
				[card, ...card.querySelectorAll('*')].map((element) => [
					element.tagName,
					element.getAttribute('class'),
					element.getAttribute('lang'),
					element.getAttribute('href'),
					element.childElementCount === 0
						? (element.textContent ?? '').replace(/\s+/g, ' ').trim()
						: '',
				]),
			),
		);

async function hourlyTops(page: Page): Promise<number[]> {
	const lines = await found(page).locator('.vacancy-card__pay').allTextContents();
	return lines.map((line) =>
		Number(/([\d,.]+) per (?:uur|hour)/.exec(line)?.[1]?.replace(',', '.')),
	);
}

const isFalling = (values: number[]): boolean =>
	values.length > 1 &&
	values.every((value, index) => index === 0 || value <= (values[index - 1] ?? 0));

async function tabTo(page: Page, label: string): Promise<void> {
	for (let stop = 0; stop < 60; stop += 1) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(
			() =>
				document.activeElement?.closest('label')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
		);
		if (name.startsWith(label)) return;
	}
	throw new Error(`“${label}” is not reached by keyboard`);
}
