import { expect, test } from 'vitest';
import { boardInBrowser, phone, webshop } from './board-browser.ts';
import { items, kept, openList, ownButton, saveFirst, titles } from './saving.ts';

const board = boardInBrowser('sample');
const fixture = boardInBrowser('fixture');

test('a button says what a press does: save, and then take out of the list again', async () => {
	const page = await board.visit(webshop, { viewport: phone });
	const button = ownButton(page);
	const link = page.getByRole('link', { name: 'Staat in je lijst' });
	const said = async () => ({
		shown: (await button.locator('span:visible').first().textContent())?.trim(),
		said: await button.ariaSnapshot(),
		pressed: await button.getAttribute('aria-pressed'),
		hasLink: await link.isVisible(),
	});
	const toSave = {
		shown: 'Bewaar',
		said: '- button "Bewaar Klantenservicemedewerker webshop"',
		pressed: null,
		hasLink: false,
	};
	expect(await said()).toEqual(toSave);
	await button.click();
	expect(await said()).toEqual({
		shown: 'Haal uit je lijst',
		said: '- button "Haal uit je lijst Klantenservicemedewerker webshop"',
		pressed: null,
		hasLink: true,
	});
	await button.click();
	expect(await said()).toEqual(toSave);
	await button.click();
	await link.click();
	expect(await titles(page)).toEqual(['Klantenservicemedewerker webshop']);
	await page.context().close();
});

test('the button stays under the finger when what it says changes', async () => {
	const page = await board.visit(webshop, { viewport: phone });
	const button = ownButton(page);
	const before = await button.boundingBox();
	await button.click();
	const after = await button.boundingBox();

	expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
	await page.context().close();
});

test('pressing twice takes a note away, says so, and brings it back', async () => {
	const page = await board.visit('vacatures/');
	const [title = ''] = await saveFirst(page, 1);
	await openList(page);
	await page.getByLabel(`Aantekening (wordt vanzelf bewaard) ${title}`).fill('Bellen');
	await page.getByRole('link', { name: title }).click();
	await page
		.getByRole('button', { name: `Haal uit je lijst ${title}` })
		.first()
		.click();
	await page.getByText('Uit je lijst gehaald, met je aantekening.').waitFor();
	expect(JSON.stringify(await kept(page))).not.toContain('Bellen');
	await page
		.getByRole('button', { name: `Bewaar ${title}` })
		.first()
		.click();
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

test('a page that is shown again as it was left knows what was saved in between', async () => {
	const page = await board.visit('vacatures/');
	await saveFirst(page, 1);
	const list = await kept(page);
	await page.evaluate(() => localStorage.clear());
	await page.reload();
	expect(await page.locator('.list__vacancies [data-saved]').count()).toBe(0);

	// A browser that is steered opens the page anew on the way back; Firefox and Safari show it again.
	await page.evaluate((texts) => {
		for (const [name, text] of Object.entries(texts)) localStorage.setItem(name, text);
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	}, list);

	expect(await page.locator('.list__vacancies [data-saved]').count()).toBe(1);
	await page.getByRole('link', { name: 'Bewaard 1 vacature' }).waitFor();
	await page.context().close();
});
