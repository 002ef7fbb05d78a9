import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { boardInBrowser, desk, phone } from './board-browser.ts';
import {
	area,
	bareText,
	checked,
	count,
	findings,
	missing,
	openCheck,
	paste,
	sampleText,
	selected,
	shoutingText,
} from './check.ts';

const board = boardInBrowser('sample');

const editor = (page: Page) =>
	page.getByRole('textbox', { name: 'Je vacature, uitgebreide editor' });

async function toEditor(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Uitgebreide editor' }).click();
	await editor(page).waitFor();
	await checked(page);
}

test('the editor takes the text over with its findings, and gives it back', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	await toEditor(page);
	expect(await area(page).isVisible()).toBe(false);
	expect(await page.locator('.cm-lintRange').count()).toBeGreaterThan(0);

	await editor(page).press('Control+End');
	await page.keyboard.type('Wij zijn een topper.');
	await checked(page);
	expect(await findings(page).filter({ hasText: 'topper' }).count()).toBe(1);
	await page.getByRole('button', { name: 'Gewoon tekstvak' }).click();

	expect(await area(page).inputValue()).toBe(`${bareText}Wij zijn een topper.`);
	expect(await editor(page).count()).toBe(0);
	await page.context().close();
});

test('in the editor a finding leads to its words, and undo takes a replacement back', async () => {
	const page = await openCheck(board);
	await paste(page, shoutingText);
	await toEditor(page);
	await page.getByRole('button', { name: 'Vervang door “.”' }).click();
	await checked(page);
	expect(await count(page).textContent()).toBe('Niets gevonden. Zo mag de vacature online.');
	await page.keyboard.press('Control+z');
	await checked(page);
	expect(await findings(page).count()).toBe(1);

	await page.getByRole('button', { name: /^Regel \d+: “!”$/ }).click();
	await page.keyboard.type('?');
	await page.getByRole('button', { name: 'Gewoon tekstvak' }).click();
	expect(await area(page).inputValue()).toBe(sampleText.replace('chat niet.', 'chat niet?'));
	await page.context().close();
});

test('F8 goes from finding to finding', async () => {
	const page = await openCheck(board);
	await paste(page, shoutingText);
	await toEditor(page);
	await editor(page).press('F8');
	await page.keyboard.type('.');
	await page.getByRole('button', { name: 'Gewoon tekstvak' }).click();

	expect(await area(page).inputValue()).toBe(sampleText);
	await page.context().close();
});

test('what is written in the editor is kept on the device', async () => {
	const page = await openCheck(board);
	await toEditor(page);
	await page.keyboard.type('Kok gezocht');
	await page.getByText('Je tekst is bewaard op dit apparaat.').waitFor();
	await page.reload();
	await page.getByText('Je tekst van de vorige keer staat er weer.').waitFor();

	expect(await area(page).inputValue()).toBe('Kok gezocht');
	await page.context().close();
});

test('an editor that does not come leaves the text area', async () => {
	const page = await openCheck(board);
	await paste(page, bareText);
	await page.route('**/editor-place*', (route) => route.abort());
	await page.getByRole('button', { name: 'Uitgebreide editor' }).click();
	await page.getByText('De editor kwam niet aan. Je kunt verder in het gewone tekstvak.').waitFor();

	expect(await area(page).inputValue()).toBe(bareText);
	await page.context().close();
});

test('by keyboard alone: paste, go to a finding, take a replacement, turn to the editor and back', async () => {
	const page = await openCheck(board, { permissions: ['clipboard-read', 'clipboard-write'] });
	await page.evaluate((text) => navigator.clipboard.writeText(text), shoutingText);
	await tabTo(page, 'Je vacature');
	await page.keyboard.press('Control+v');
	await checked(page);
	await tabTo(page, 'Regel');
	await page.keyboard.press('Enter');
	expect(await selected(page)).toBe('!');
	await tabTo(page, 'Vervang door');
	await page.keyboard.press('Enter');
	await checked(page);
	expect(await area(page).inputValue()).toBe(sampleText);

	await tabTo(page, 'Uitgebreide editor');
	await page.keyboard.press('Enter');
	await editor(page).waitFor();
	await tabTo(page, 'Gewoon tekstvak');
	await page.keyboard.press('Enter');
	expect(await area(page).isVisible()).toBe(true);
	await page.context().close();
});

test.each([phone, desk])(
	'axe finds nothing at $width px, in use, with the editor and without',
	async (viewport) => {
		const page = await openCheck(board, { viewport });
		await paste(page, bareText);
		const found: string[] = [];
		const look = async () => {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				found.push(...(await violationsOn(page)));
			}
		};
		await missing(page).waitFor();
		await look();
		await paste(page, shoutingText.replace(/^ {2}stepCriteria: .*\n/m, ''));
		await page.getByRole('button', { name: 'Toon het voorbeeld' }).click();
		await page.locator('.check-preview h3').waitFor();
		await toEditor(page);
		await look();

		expect(found).toEqual([]);
		await page.context().close();
	},
);

test.each([320, 360, 1280])(
	'nothing scrolls sideways at %i px, with everything shown',
	async (width) => {
		const page = await openCheck(board, { viewport: { width, height: 740 } });
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		await paste(page, bareText);
		await missing(page).waitFor();
		expect(await overflow()).toBeLessThanOrEqual(0);
		await paste(page, shoutingText.replace('privacy:', 'privacyx:'));
		await toEditor(page);
		expect(await overflow()).toBeLessThanOrEqual(0);
		await page.context().close();
	},
);

test('the page stays within its policy and asks nothing of others, whatever is used', async () => {
	const page = await board.open();
	const elsewhere: string[] = [];
	const sent: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(board.address(''))) elsewhere.push(request.url());
		if (request.method() !== 'GET' || /[?#]/.test(request.url())) sent.push(request.url());
	});
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(globalThis, { violations: seen });
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
			seen.push(`${effectiveDirective} ${blockedURI}`),
		);
	});
	await page.goto(board.address('recruiters/controle/'));
	await paste(page, shoutingText);
	await page.getByRole('button', { name: 'Toon het voorbeeld' }).click();
	await page.locator('.check-preview h3').waitFor();
	await toEditor(page);
	await editor(page).press('F8');
	await editor(page).press('Control+Shift+M');
	await page.locator('.cm-panel-lint').waitFor();
	await page.locator('.cm-lint-marker').first().hover();

	expect(await page.evaluate(() => (globalThis as { violations?: string[] }).violations)).toEqual(
		[],
	);
	expect(elsewhere.filter((url) => !url.startsWith('blob:'))).toEqual([]);
	expect(sent).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
	expect(
		await page.locator('.cm-content').evaluate((shown) => getComputedStyle(shown).whiteSpace),
	).toContain('break-spaces');
	await page.context().close();
});

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
	for (let step = 0; step < 60; step += 1) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const { activeElement: element } = document;
			const label = (element as HTMLTextAreaElement | null)?.labels?.[0];
			return (label ?? element)?.textContent?.trim() ?? '';
		});
		if (focused.startsWith(name)) return;
	}
	throw new Error(`Tab does not come to “${name}”`);
}
