import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, compose, composed, fill, messageOn } from './applying.ts';
import { violationsOn } from './axe.ts';
import { boardInBrowser, phone } from './board-browser.ts';
import { fieldsOf } from './candidate.ts';

const board = boardInBrowser('sample');

describe('what is wrong', () => {
	test('stands beside its field and in a summary that gets the focus', async () => {
		const page = await board.visit(address, { viewport: phone });
		await page.getByLabel('Je telefoonnummer').fill('12');
		await page.getByRole('button', { name: 'Maak mijn bericht' }).click();
		await page.locator('[data-faults]').waitFor();

		expect(await page.evaluate(() => document.activeElement?.matches('[data-faults]'))).toBe(true);
		expect(await page.locator('[data-faults]').textContent()).toMatch(
			/Er kloppen nog 2 dingen niet\s*Vul je naam in\.\s*Dit telefoonnummer klopt niet\./,
		);
		const name = page.getByLabel('Je naam');
		expect(await name.getAttribute('aria-invalid')).toBe('true');
		expect(await describedBy(page, '#naam')).toBe('Vul je naam in.');
		expect(await describedBy(page, '#telefoon')).toMatch(
			/^Dit telefoonnummer klopt niet\. .* Eén van deze twee is genoeg\.$/,
		);

		await page.getByRole('link', { name: 'Vul je naam in.' }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('naam');
		await page.context().close();
	});

	test('is gone once it is right', async () => {
		const page = await board.visit(address);
		await page.getByRole('button', { name: 'Maak mijn bericht' }).click();
		await page.locator('[data-faults]').waitFor();
		await fill(page);
		await compose(page);

		expect(await page.locator('[data-faults], .apply-fault, [aria-invalid]').count()).toBe(0);
		expect(await page.locator('#naam').getAttribute('aria-describedby')).toBeNull();
		await page.context().close();
	});
});

test('someone without a mouse fills in everything and reaches every way to send it', async () => {
	const page = await board.visit(address);
	await page.getByLabel('Je naam').focus();
	await page.keyboard.type('Noor');
	await page.keyboard.press('Tab');
	await page.keyboard.type('noor@example.nl');
	for (const text of ['', 'Maandag', 'Ik hielp iemand.', 'Graag.']) {
		await page.keyboard.press('Tab');
		await page.keyboard.type(text);
	}
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	for (let stop = 0; stop < 31; stop += 1) await page.keyboard.press('Tab');
	expect(await focusedText(page)).toBe('Maak mijn bericht');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Je bericht staat klaar' }).waitFor();
	expect(await page.evaluate(() => document.activeElement?.className)).toContain('apply-result');
	expect(await messageOn(page)).toContain('maandag: nacht');

	const stops: string[] = [];
	for (let stop = 0; stop < 6; stop += 1) {
		await page.keyboard.press('Tab');
		stops.push(await focusedText(page));
	}
	expect(stops.slice(1)).toEqual([
		'Open in je mailprogramma',
		'Open in WhatsApp',
		'Kopieer je bericht',
		'Bewaar als mail (.eml)',
		'Bewaar als tekst (.txt)',
	]);
	await page.context().close();
});

test('without JavaScript there are questions, an address and a mail, and no form that does nothing', async () => {
	const page = await board.visit(address, { javaScriptEnabled: false });
	const main = page.getByRole('main');

	expect(await page.getByRole('button').count()).toBe(0);
	expect(await page.getByRole('textbox').count()).toBe(0);
	expect(await main.textContent()).toContain('Op welke avonden kun je werken?');
	expect(await main.textContent()).toContain('werk@noorderwinkel.example.nl');
	expect(await main.textContent()).toContain('Je krijgt binnen 3 werkdagen antwoord.');
	expect(await main.textContent()).toContain(
		'Het formulier op deze pagina werkt alleen met JavaScript.',
	);
	const mail = page.getByRole('link', { name: 'Begin een mail met de vragen erin' });
	expect(fieldsOf(await mail.getAttribute('href'))['body']).toContain('1. Op welke avonden');
	await page.context().close();
});

test('a page that is older than its closing day takes the form away', async () => {
	const page = await board.open();
	await page.clock.setFixedTime(new Date('2026-12-19T00:00:00+01:00'));
	await page.goto(board.address(address));

	expect(await page.getByRole('note').textContent()).toContain('Je kunt niet meer solliciteren.');
	expect(await page.locator('form, a[href^="mailto:"], [data-applies]').count()).toBe(0);
	await page.context().close();
});

test.each(['light', 'dark'] as const)(
	'axe finds nothing on a message that is ready, too long, and on faults, %s',
	async (colorScheme) => {
		const page = await composed(board, { colorScheme, viewport: phone });
		expect(await violationsOn(page)).toEqual([]);
		await page.getByLabel('Waarom wil je dit werk doen?').fill('lang '.repeat(600));
		expect(await violationsOn(page)).toEqual([]);
		await page.getByLabel('Je naam').fill('');
		await page.getByRole('button', { name: 'Maak mijn bericht' }).click();
		await page.locator('[data-faults]').waitFor();
		expect(await violationsOn(page)).toEqual([]);
		await page.context().close();
	},
);

test.each([320, 360, 1280])(
	'a message that is ready fits at %d px, also when its text is twice as large',
	async (width) => {
		const page = await composed(board, { viewport: { width, height: 700 } });
		for (const size of ['100%', '200%']) {
			await page.evaluate((value) => {
				document.documentElement.style.fontSize = value;
			}, size);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
			);

			expect(wide, size).toBe(false);
		}
		await page.context().close();
	},
);

test('what one clicks to apply is at least 44 pixels high', async () => {
	const page = await composed(board, { viewport: phone });
	const small = await page
		.locator('form input:visible, form textarea, button:visible, .apply-result a, .apply-direct a')
		.evaluateAll((elements) =>
			elements
				.map((element) => element.closest('label') ?? element)
				.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
				.filter(({ box }) => box.height < 44 || box.width < 44)
				.map(({ text }) => text?.trim()),
		);

	expect(small).toEqual([]);
	await page.context().close();
});

const describedBy = (page: Page, selector: string): Promise<string> =>
	page.locator(selector).evaluate((field) =>
		(field.getAttribute('aria-describedby') ?? '')
			.split(' ')
			.map((id) => document.getElementById(id)?.textContent)
			.join(' '),
	);

const focusedText = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
