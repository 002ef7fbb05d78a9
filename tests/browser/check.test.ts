import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser, desk, phone } from './board-browser.ts';
import {
	area,
	bareText,
	checkAddress,
	checked,
	count,
	findings,
	openCheck,
	paste,
	sampleText,
	selected,
	shoutingText,
} from './check.ts';

const board = boardInBrowser('sample');
const below = boardInBrowser('fixture');

const status = (page: Page) => page.locator('.check [data-part="status"]');

describe.each([
	['a phone', phone],
	['a desk', desk],
])('on %s', (_, viewport) => {
	test('a pasted text gets its findings, and a finding leads to its words', async () => {
		const page = await openCheck(board, { viewport });
		await paste(
			page,
			shoutingText.replace('Een tafel met', 'Wij zijn een dynamisch bedrijf. Een tafel met'),
		);

		expect(await count(page).textContent()).toBe(
			'1 fout en 1 waarschuwing. Fouten houden de vacature tegen.',
		);
		await page.getByRole('button', { name: /^Regel \d+: “dynamisch bedrijf”$/ }).click();
		expect(await selected(page)).toBe('dynamisch bedrijf');
		expect(await area(page).evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await isSelectionInView(page)).toBe(true);
		await page.context().close();
	});
});

test('a replacement is taken over, and undo brings the text back', async () => {
	const page = await openCheck(board);
	await paste(page, shoutingText);
	await page.getByRole('button', { name: 'Vervang door “.”' }).click();
	await checked(page);

	expect(await area(page).inputValue()).toBe(sampleText);
	expect(await count(page).textContent()).toBe('Niets gevonden. Zo mag de vacature online.');
	await area(page).press('Control+z');
	await checked(page);
	expect(await area(page).inputValue()).toBe(shoutingText);
	expect(await findings(page).count()).toBe(1);
	await page.context().close();
});

test('an example with invented facts is there to read, not to take over', async () => {
	const page = await openCheck(board);
	await paste(page, sampleText.replace('Een tafel', 'Wij zijn een dynamisch bedrijf. Een tafel'));

	expect(
		await findings(page)
			.getByText(/Bijvoorbeeld: “/)
			.count(),
	).toBe(1);
	expect(await page.getByRole('button', { name: /^Vervang door/ }).count()).toBe(0);
	await page.context().close();
});

test('a finding leads to its words after something was typed above them', async () => {
	const page = await openCheck(board);
	await paste(page, shoutingText);
	await area(page).evaluate((element) => {
		const field = element as HTMLTextAreaElement;
		field.setRangeText('# Een regel erbij\n', 4, 4);
		document.querySelector<HTMLElement>('.check-finding .check-quote')?.click();
	});

	expect(await selected(page)).toBe('!');
	await page.context().close();
});

test('a text of a whole book is kept but not checked, and the page goes on after it', async () => {
	const page = await openCheck(board);
	await paste(page, 'brood '.repeat(17_000));

	expect(await count(page).textContent()).toMatch(/^Deze tekst heeft 102\.000 tekens\. Maak hem/);
	expect(await findings(page).count()).toBe(0);
	await paste(page, shoutingText);
	expect(await findings(page).count()).toBe(1);
	await page.context().close();
});

test('the page of the rule opens beside it', async () => {
	const page = await openCheck(board);
	await paste(page, shoutingText);
	const [rule] = await Promise.all([
		page.context().waitForEvent('page'),
		page.getByRole('link', { name: /^Lees de regel/ }).click(),
	]);

	await rule.waitForLoadState();
	expect(rule.url()).toBe(board.address('regels/exclamation-mark/'));
	await page.context().close();
});

test('the label follows the text, and says what is missing and where it goes', async () => {
	const page = await openCheck(board);
	await paste(page, sampleText);
	const label = page.getByRole('region', { name: 'Het label' });

	expect(await label.getByText('Label A: heel duidelijk').isVisible()).toBe(true);
	await paste(page, sampleText.replace(/^ {2}stepCriteria: .*\n/m, ''));
	expect(await label.getByText(/9\d van de 100 punten/).isVisible()).toBe(true);
	expect(
		await label
			.getByText('Ontbreekt: waar je begint in de schaal. Zet in de kop, onder salary:')
			.isVisible(),
	).toBe(true);
	expect(await label.getByText(/^stepCriteria: /).isVisible()).toBe(true);
	await paste(page, sampleText.replace('hours:', 'uren:'));
	expect(await label.getByText(/^Er is nog geen label/).isVisible()).toBe(true);
	await page.context().close();
});

test('the example begins an empty page, for an employer that the board knows', async () => {
	const page = await openCheck(board);
	await page.getByRole('button', { name: 'Begin met een voorbeeld' }).click();
	await status(page)
		.getByText(/^Er staat nu een voorbeeld/)
		.waitFor();
	await checked(page);

	expect(await area(page).inputValue()).toContain('published: "2026-11-22"');
	expect(await page.locator('.check-finding--error, .check-finding--warning').count()).toBe(0);
	expect(await page.getByText('Label A: heel duidelijk').isVisible()).toBe(true);
	await page.context().close();
});

test('the page for recruiters leads here, from the foot of every page', async () => {
	const page = await below.visit('');
	await page.getByRole('link', { name: 'Voor recruiters' }).click();
	await page.getByRole('link', { name: 'Naar de controlepagina' }).click();

	await page.waitForURL(below.address(checkAddress));
	expect(await area(page).isVisible()).toBe(true);
	await page.context().close();
});

test('a template of the page for recruiters opens here, and asks before it takes the place of a text', async () => {
	const page = await below.visit('recruiters/');
	await page.getByRole('link', { name: 'Open op de controlepagina (Zorg)' }).click();
	await page.getByText('Er staat nu een sjabloon.').waitFor();
	expect(await area(page).inputValue()).toContain('jobGroup: verzorging');
	expect(page.url()).toBe(below.address(checkAddress));

	page.on('dialog', (dialog) => void dialog.dismiss());
	await paste(page, bareText);
	await page.goto(`${below.address(checkAddress)}?sjabloon=winkel`);
	await checked(page);
	await page.waitForURL(below.address(checkAddress));
	expect(await area(page).inputValue()).toBe(bareText);
	await page.context().close();
});

test('a template that is not there is said to be so', async () => {
	const page = await openCheck(below);
	await page.goto(`${below.address(checkAddress)}?sjabloon=../../404`);

	await page.getByText('Dit sjabloon is niet gevonden.').waitFor();
	expect(await area(page).inputValue()).toBe('');
	await page.context().close();
});

test('without JavaScript the page says what works instead', async () => {
	const page = await board.visit(checkAddress, { javaScriptEnabled: false });

	const instead = page.locator('noscript');
	expect(await instead.locator('pre').textContent()).toBe('npm run lint');
	expect(await instead.locator('pre').isVisible()).toBe(true);
	expect(
		await instead
			.locator('a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)),
	).toEqual(['/recruiters/', '/regels/', '/zo-werkt-het-label/']);
	expect(await area(page).isVisible()).toBe(false);
	await page.context().close();
});

/** Whether the selection begins between the first and the last letter that are on the screen. */
function isSelectionInView(page: Page): Promise<boolean> {
	return area(page).evaluate((element) => {
		const field = element as HTMLTextAreaElement;
		const { left, right, top, bottom } = field.getBoundingClientRect();
		const letterAt = (x: number, y: number): number =>
			document.caretPositionFromPoint(x, y)?.offset ?? -1;
		const first = letterAt(left + 20, Math.max(top, 0) + 20);
		const last = letterAt(right - 20, Math.min(bottom, innerHeight) - 20);
		return first <= field.selectionStart && field.selectionStart <= last;
	});
}
