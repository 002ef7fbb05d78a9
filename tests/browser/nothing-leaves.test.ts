import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser, pageKinds } from './board-browser.ts';

const board = boardInBrowser('sample');

test.each(Object.entries(pageKinds))(
	'%s asks nothing of others, sets no cookie and breaks no rule of its own policy',
	async (_, path) => {
		const page = await board.open();
		const heard = listenTo(page);
		await page.goto(board.address(path));
		await page.waitForLoadState('networkidle');

		expect(heard.elsewhere).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
		expect(await heard.violations()).toEqual([]);
		await page.context().close();
	},
);

test('searching stays within the policy', async () => {
	const page = await board.open();
	const heard = listenTo(page);
	await page.goto(board.address('vacatures/?q=bakker'));
	await page.getByRole('link', { name: 'Bakker' }).first().waitFor();

	expect(heard.elsewhere).toEqual([]);
	expect(await heard.violations()).toEqual([]);
	await page.context().close();
});

test('the policy stops what a page should not run', async () => {
	const page = await board.open();
	const heard = listenTo(page);
	await page.goto(board.address(''));
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "overgenomen"';
		document.head.append(script);
		document.body.setAttribute('style', 'display: none');
	});

	expect(await page.title()).not.toBe('overgenomen');
	expect((await heard.violations()).toSorted()).toEqual(['script-src-elem', 'style-src-attr']);
	await page.context().close();
});

/** Requests that leave the board, and what the browser says was against the policy of the page. */
function listenTo(page: Page): { elsewhere: string[]; violations: () => Promise<string[]> } {
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(board.address('')) && !url.startsWith('data:')) elsewhere.push(url);
	});
	void page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(globalThis, { violations: seen });
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
			seen.push(effectiveDirective),
		);
	});
	return {
		elsewhere,
		violations: () =>
			page.evaluate(() => (globalThis as { violations?: string[] }).violations ?? []),
	};
}
