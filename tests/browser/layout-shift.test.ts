import { describe, expect, test } from 'vitest';
import { boardInBrowser, desk, phone, webshop } from './board-browser.ts';
import { comeLate, shiftOf } from './layout-shift.ts';
import { saveFirst } from './saving.ts';

const board = boardInBrowser('sample');

const three = 'klantenservicemedewerker-webshop,frontend-developer,schadebehandelaar-klantcontact';

const addresses = {
	'the list': 'vacatures/',
	'an address with filters': 'vacatures/?plaats=groningen&loon=15&uren=24-32',
	'an address with a query': 'vacatures/?q=klantenservise',
	'an empty result': 'vacatures/?q=zzzz',
	'an empty result with filters': 'vacatures/?q=zzzz&loon=30&uren=24-32',
	'a comparison of three': `vergelijken/?v=${three}`,
	'an empty list of saved vacancies': 'bewaard/',
	'a vacancy': webshop,
	'checking a vacancy': 'recruiters/controle/',
	'where one applies': 'solliciteren/klantenservicemedewerker-webshop/',
};

/** Half of what is called good: https://web.dev/articles/cls. */
const most = 0.05;

describe.each([phone, desk])('at $width px', (viewport) => {
	test.each(Object.entries(addresses))('%s stays where it is', async (_, address) => {
		const page = await board.open({ viewport });
		await comeLate(page.context());
		await page.goto(board.address(address), { waitUntil: 'networkidle' });

		const { value, moved } = await shiftOf(page);

		expect(value, moved.join(', ')).toBeLessThan(most);
		await page.context().close();
	});

	test('a list of saved vacancies stays where it is', async () => {
		const page = await board.visit('vacatures/', { viewport });
		await saveFirst(page, 3);
		await comeLate(page.context());
		await page.goto(board.address('bewaard/'), { waitUntil: 'networkidle' });
		await page.locator('.saved__items > li').nth(2).waitFor();

		const { value, moved } = await shiftOf(page);

		expect(value, moved.join(', ')).toBeLessThan(most);
		await page.context().close();
	});

	test('a vacancy stays where it is while somebody scrolls down', async () => {
		const page = await board.visit(webshop, { viewport });
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await page.waitForLoadState('networkidle');

		expect((await shiftOf(page)).value).toBeLessThan(most);
		await page.context().close();
	});
});
