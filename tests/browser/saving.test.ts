import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser, desk, phone, webshop } from './board-browser.ts';
import { kept, rewrite, saveFirst } from './saving.ts';

const board = boardInBrowser('sample');
const fixture = boardInBrowser('fixture');

const items = (page: Page) => page.locator('.saved__items > li');

/** Titles in the list, once it stands there. */
async function titles(page: Page): Promise<string[]> {
	await items(page).first().waitFor();
	return page.locator('.saved__items h2').allTextContents();
}

/** The button of the vacancy that a page is about, not those of similar ones. */
const ownButton = (page: Page) => page.locator('.vacancy-band save-vacancy button');
const openList = (page: Page) => page.getByRole('link', { name: /^Bewaard/ }).click();

test.each([phone, desk])(
	'a visit at $width px: save, note, compare, take along, bring back',
	async (viewport) => {
		const page = await board.visit('vacatures/', { viewport });
		const [first = '', second = ''] = await saveFirst(page, 2);
		await page.getByRole('link', { name: 'Bewaard 2 vacatures' }).click();
		expect(await titles(page)).toEqual([second, first]);

		await page.getByLabel(`Aantekening, bewaart vanzelf ${first}`).fill('Vraag naar de zaterdag');
		await page.getByLabel(`Hoe ver ben je? ${first}`).selectOption('Gesolliciteerd');
		await page.getByLabel(`Vergelijk ${first}`).check();
		await page.getByLabel(`Vergelijk ${second}`).check();
		await page.getByRole('link', { name: 'Zet naast elkaar' }).click();
		const table = page.getByRole('table', { name: 'Feiten naast elkaar' });
		await table.waitFor();
		expect(await table.getByRole('columnheader').count()).toBe(viewport === phone ? 2 : 3);
		expect(await table.getByRole('rowheader', { name: 'Loon anders' }).isVisible()).toBe(true);
		await page.goBack();

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(/^bewaarde-vacatures-\d{4}-\d\d-\d\d\.json$/);
		await page.getByRole('button', { name: 'Maak de lijst leeg' }).click();
		await page.getByRole('heading', { name: 'Je lijst is leeg' }).waitFor();
		await page.reload();
		await importText(page, readFileSync(await pathOf(download), 'utf8'));
		await page.getByText('2 vacatures erbij gezet.').waitFor();

		expect(await titles(page)).toEqual([second, first]);
		const note = page.getByLabel(`Aantekening, bewaart vanzelf ${first}`);
		expect(await note.inputValue()).toBe('Vraag naar de zaterdag');
		const stage = page.getByLabel(`Hoe ver ben je? ${first}`);
		expect(await stage.inputValue()).toBe('applied');
		await page.context().close();
	},
);

test('everything can be done with the keyboard alone', async () => {
	const page = await board.visit('vacatures/', { viewport: phone });
	const button = page.locator('.vacancy-card save-vacancy button').first();
	await page.locator('.vacancy-card a').first().focus();
	await page.keyboard.press('Tab');
	expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	await page.keyboard.press('Space');
	expect(await button.getAttribute('aria-pressed')).toBe('true');

	await page.getByRole('link', { name: 'Bewaard 1 vacature' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: /^Verwijder/ }).focus();
	await page.keyboard.press('Enter');
	expect(await focusedText(page)).toBe('Zet terug');
	await page.keyboard.press('Enter');
	await items(page).waitFor();
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
	await page.context().close();
});

test('a button stays the same button: its state says whether the vacancy is saved', async () => {
	const page = await board.visit(webshop, { viewport: phone });
	const button = page
		.getByRole('button', { name: 'Bewaar Klantenservicemedewerker webshop' })
		.first();
	const link = page.getByRole('link', { name: 'Staat in je lijst' });
	expect([await button.getAttribute('aria-pressed'), await link.isVisible()]).toEqual([
		'false',
		false,
	]);
	await button.click();
	expect([await button.getAttribute('aria-pressed'), await link.isVisible()]).toEqual([
		'true',
		true,
	]);
	await link.click();
	expect(await titles(page)).toEqual(['Klantenservicemedewerker webshop']);
	await page.context().close();
});

test('pressing twice takes a note away, says so, and brings it back', async () => {
	const page = await board.visit('vacatures/');
	const [title = ''] = await saveFirst(page, 1);
	await openList(page);
	await page.getByLabel(`Aantekening, bewaart vanzelf ${title}`).fill('Bellen');
	await page.getByRole('link', { name: title }).click();
	const button = page.getByRole('button', { name: `Bewaar ${title}` });
	await button.click();
	await page.getByText('Uit je lijst gehaald, met je aantekening.').waitFor();
	expect(JSON.stringify(await kept(page))).not.toContain('Bellen');
	await button.click();
	expect(JSON.stringify(await kept(page))).toContain('Bellen');
	await page.context().close();
});

test('what was seen and what was saved is told in words, and not before', async () => {
	const page = await board.visit('vacatures/');
	const card = page
		.locator('.vacancy-card')
		.filter({ hasText: 'Klantenservicemedewerker webshop' });
	expect(await card.getByText('bekeken').isVisible()).toBe(false);
	await card.getByRole('link').click();
	await page.waitForURL(board.address(webshop));
	await page.goBack();
	expect(await card.getByText('bekeken').isVisible()).toBe(true);
	expect(await card.getByText('bewaard', { exact: true }).isVisible()).toBe(false);
	await card.getByRole('button').click();
	expect(await card.getByText('bewaard', { exact: true }).isVisible()).toBe(true);
	await page.context().close();
});

test('what changed since saving is named, until it is seen', async () => {
	const page = await board.visit('vacatures/');
	const [title = ''] = await saveFirst(page, 1);
	await rewrite(page, ({ saved }) => {
		const [term] = Object.values(saved)[0]?.snapshot.value.terms ?? [];
		if (term) Object.assign(term, { text: '€ 2.450 per maand', key: 'toen' });
	});
	await openList(page);
	const changed = items(page).getByText(/^loon van € 2\.450 per maand naar /);
	await changed.waitFor();
	await page.getByRole('button', { name: `Gezien ${title}` }).click();
	await changed.waitFor({ state: 'detached' });
	await page.reload();
	await items(page).waitFor();
	expect(await page.getByText('Gewijzigd sinds je bewaarde').isVisible()).toBe(false);
	await page.context().close();
});

test('a vacancy that is gone, and one that closed, stay in the list and say so', async () => {
	const page = await board.visit('vacatures/receptionist-gemeentehuis/');
	await ownButton(page).click();
	await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('snapshot'));
	await rewrite(page, ({ saved }) => {
		const copy = structuredClone(Object.values(saved)[0]);
		if (!copy) return;
		copy.snapshot.value.title = 'Bakker in ruste';
		saved['bakker-in-ruste'] = copy;
	});
	await openList(page);
	const gone = items(page).filter({ hasText: 'Bakker in ruste' });
	await gone.getByText('Deze vacature staat niet meer op dit bord.').waitFor();
	expect(await gone.getByText('uur per week').isVisible()).toBe(true);
	expect(await gone.getByRole('link').count()).toBe(0);
	expect(await page.getByText('Je kunt niet meer solliciteren.').isVisible()).toBe(true);
	await page.context().close();
});

test('a change in one tab shows in another', async () => {
	const page = await board.visit('bewaard/');
	const other = await page.context().newPage();
	await other.goto(board.address('vacatures/'));
	const [title = ''] = await saveFirst(other, 1);
	await items(page).getByText(title).first().waitFor();
	expect(await page.getByRole('link', { name: 'Bewaard 1 vacature' }).isVisible()).toBe(true);
	await page.getByRole('button', { name: `Verwijder ${title}` }).click();
	const button = other.getByRole('button', { name: `Bewaar ${title}` });
	await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
	await page.context().close();
});

describe('a list that cannot be used as it is', () => {
	test('is put aside when it is damaged, and can be taken out', async () => {
		const page = await withStored('{"version":1,"saved":{"kapot"');
		await page.getByText('er was niets van te lezen').waitFor();
		expect(await page.getByText('Wat te lezen was, staat nog in je lijst').isVisible()).toBe(false);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Haal de beschadigde tekst op' }).click(),
		]);
		expect(readFileSync(await pathOf(download), 'utf8')).toBe('{"version":1,"saved":{"kapot"');
		await page.getByRole('button', { name: 'Gooi de beschadigde tekst weg' }).click();
		expect(Object.keys(await kept(page))).toEqual(['helder:/']);
		await page.context().close();
	});

	test('is shown as far as it can be read', async () => {
		const page = await board.visit('vacatures/');
		const saved = await saveFirst(page, 1);
		await rewrite(page, (stored) => Object.assign(stored.saved, { kapot: 7 }));
		await page.goto(board.address('bewaard/'));
		await page.getByText('Wat te lezen was, staat nog in je lijst').waitFor();
		expect(await page.getByText('er was niets van te lezen').isVisible()).toBe(false);
		expect(await titles(page)).toEqual(saved);
		await page.context().close();
	});

	test('is left alone when a later version made it', async () => {
		const later = '{"version":2,"iets":"anders"}';
		const page = await withStored(later);
		await page.getByText('gemaakt met een nieuwere versie van dit bord').first().waitFor();
		await page.getByText('Helpt dat niet, dan staat er nu een oudere versie').waitFor();
		await page.goto(board.address(webshop));
		await ownButton(page).click();
		await page.getByText('Bewaren lukt niet: je lijst is van een nieuwere').waitFor();
		expect(await kept(page)).toEqual({ 'helder:/': later });
		await page.context().close();
	});

	test('stays as it is when the browser has no room', async () => {
		const page = await board.visit(webshop);
		await page.evaluate(() => {
			for (let size = 2 ** 22; size >= 1; size /= 2)
				try {
					localStorage.setItem(`vol-${size}`, 'x'.repeat(size));
				} catch {
					// Smaller pieces fill what is left.
				}
		});
		await ownButton(page).click();
		await page.getByText('je browser heeft geen ruimte meer').waitFor();
		expect(await ownButton(page).getAttribute('aria-pressed')).toBe('false');
		await page.context().close();
	});

	test.each([
		['geen lijst', 'Dit bestand is geen lijst van dit bord.'],
		['{"version":9}', 'Dit bestand is gemaakt met een nieuwere versie van dit bord.'],
	])('a file with %j changes nothing', async (text, message) => {
		const page = await board.visit('bewaard/');
		await importText(page, text);
		await page.getByText(message).waitFor();
		await page.context().close();
	});
});

test('a comparison follows from its address, and says what it leaves out', async () => {
	const slugs = 'orderpicker-nachtdienst,bestaat-niet,contactcentermedewerker-avond-en-weekend';
	const page = await board.visit(`vergelijken/?v=${slugs}`);
	await page.getByText('1 vacature staat niet (meer) op dit bord').waitFor();
	const rows = page.locator('.compare-table tbody tr');
	await rows.first().waitFor();
	const all = await rows.count();
	await page.getByLabel('Toon alleen wat verschilt').check();
	expect(await rows.count()).toBeLessThan(all);
	expect(await rows.filter({ hasNotText: 'anders' }).count()).toBe(0);
	await page.reload();
	await rows.first().waitFor();
	expect(await page.getByLabel('Toon alleen wat verschilt').isChecked()).toBe(true);
	await page.getByRole('link', { name: 'Haal weg: Orderpicker nachtdienst' }).click();
	await page.getByText('Kies er nog een vacature bij').waitFor();
	await page.context().close();
});

test('on a phone a fact stands above the vacancies, and is still a table', async () => {
	const slugs = 'klantenservicemedewerker-webshop,frontend-developer,verzorgende-ig-nacht';
	const page = await board.visit(`vergelijken/?v=${slugs}`, { viewport: phone });
	const row = page.getByRole('row', { name: /^Loon/ });
	await row.waitFor();
	const boxes = await Promise.all(
		(await row.getByRole('cell').all()).map((cell) => cell.boundingBox()),
	);
	const lefts = boxes.map((box) => Math.round(box?.x ?? 0));
	expect(lefts).toEqual([lefts[0], lefts[0], lefts[0]]);
	expect(await row.getByText('Verzorgende IG nacht').isVisible()).toBe(true);
	await page.context().close();
});

test('paper gets the list with notes, without buttons', async () => {
	const page = await board.visit('vacatures/');
	const [title = ''] = await saveFirst(page, 1);
	await openList(page);
	await page.getByLabel(`Aantekening, bewaart vanzelf ${title}`).fill('Eerste regel\nTweede regel');
	await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('Tweede'));
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByText('Tweede regel').filter({ visible: true }).count()).toBe(1);
	expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
	await page.context().close();
});

test('the number in the header moves nothing, and boards on one host have lists of their own', async () => {
	const page = await fixture.visit('vacatures/');
	const link = page.getByRole('link', { name: /^Bewaard/ });
	const before = await link.boundingBox();
	await saveFirst(page, 1);
	expect(await link.boundingBox()).toEqual(before);
	expect(Object.keys(await kept(page))).toEqual(['helder:/vacatures-bord/']);
	await link.click();
	await items(page)
		.getByText(/uur per week/)
		.waitFor();
	await page.context().close();
});

test('without JavaScript there is no button to save, and the tools say why', async () => {
	const page = await board.visit('vacatures/', { javaScriptEnabled: false });
	expect(await page.locator('save-vacancy button').filter({ visible: true }).count()).toBe(0);
	for (const [path, words] of [
		['bewaard/', 'Bewaren werkt alleen met JavaScript.'],
		['vergelijken/', 'Vergelijken werkt alleen met JavaScript.'],
	]) {
		await page.goto(board.address(path ?? ''));
		expect(await page.locator('noscript').textContent()).toContain(words);
	}
	await page.context().close();
});

test('nothing leaves the device but requests for pages and facts of this board', async () => {
	const page = await board.open();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
	await page.goto(board.address('vacatures/'));
	await saveFirst(page, 1);
	await openList(page);
	await page.getByLabel(/^Aantekening/).fill('geheim');
	await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('geheim'));
	expect(requests.length).toBeGreaterThan(5);
	expect(requests.filter((one) => !one.startsWith(`GET ${board.address('')}`))).toEqual([]);
	expect(requests.join()).not.toContain('geheim');
	expect(await page.context().cookies()).toEqual([]);
	await page.context().close();
});

async function withStored(text: string): Promise<Page> {
	const page = await board.visit('');
	await page.evaluate((stored) => localStorage.setItem('helder:/', stored), text);
	await page.goto(board.address('bewaard/'));
	return page;
}

const importText = (page: Page, text: string): Promise<void> =>
	page
		.locator('input[type="file"]')
		.setInputFiles({ name: 'lijst.json', mimeType: 'application/json', buffer: Buffer.from(text) });

const focusedText = (page: Page): Promise<string | undefined> =>
	page.evaluate(() => document.activeElement?.textContent?.trim());

async function pathOf(download: Download): Promise<string> {
	return download.path();
}
