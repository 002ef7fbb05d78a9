import { expect, test } from 'vitest';
import { boardInBrowser } from './board-browser.ts';
import { items, openList, ownButton, rewrite, saveFirst } from './saving.ts';

const board = boardInBrowser('sample');

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

test('pay stands in every saved vacancy as it stands on cards, so that they compare', async () => {
	const page = await board.visit('vacatures/');
	const cards = page.locator('.list__vacancies .vacancy-card');
	const paid = await cards.first().locator('.vacancy-card__pay').textContent();
	await saveFirst(page, 1);
	await openList(page);

	await items(page)
		.getByText(paid?.trim() ?? 'no pay', { exact: true })
		.waitFor();
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
	await other.getByRole('button', { name: `Bewaar ${title}` }).waitFor();
	await page.context().close();
});

test('paper gets the list with notes, without buttons', async () => {
	const page = await board.visit('vacatures/');
	const [title = ''] = await saveFirst(page, 1);
	await openList(page);
	await page
		.getByLabel(`Aantekening (wordt vanzelf bewaard) ${title}`)
		.fill('Eerste regel\nTweede regel');
	await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('Tweede'));
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByText('Tweede regel').filter({ visible: true }).count()).toBe(1);
	expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
	await page.context().close();
});
