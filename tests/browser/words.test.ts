import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardInBrowser, desk, phone, webshop } from './board-browser.ts';

const board = boardInBrowser('sample');

test.each([
	['a desk', desk],
	['a phone', phone],
	['a sheet of A4', { width: 794, height: 1123 }],
])('the title of a poster keeps its words whole on %s', async (_, viewport) => {
	const page = await board.visit(`${webshop}poster/`, { viewport });
	if (viewport.width === 794) await page.emulateMedia({ media: 'print' });

	expect(await brokenWords(page, '.poster-head__title')).toEqual([]);
	await page.context().close();
});

test.each([desk.width, 768, 360])(
	'large text keeps the words of a card whole at %s pixels',
	async (width) => {
		const page = await board.visit('vacatures/', { viewport: { width, height: 900 } });
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});

		expect(await brokenWords(page, '.card-week')).toEqual([]);
		await page.context().close();
	},
);

test('on a desk most shifts on a card stand on a line each', async () => {
	const page = await board.visit('vacatures/', { viewport: desk });
	const heights = await page
		.locator('.card-week li')
		.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));

	expect(heights.length).toBeGreaterThan(50);
	expect(heights.filter((height) => height > 40).length).toBeLessThan(10);
	await page.context().close();
});

test('on paper what is said in passing is no larger than the rest', async () => {
	const page = await board.visit(webshop);
	await page.emulateMedia({ media: 'print' });
	const sizes = await page.evaluate(() =>
		['.page-section .note', '.page-section > p'].map((selector) =>
			parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize),
		),
	);

	expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
	await page.context().close();
});

test('the times of a printed roster can be read, with and without backgrounds', async () => {
	const page = await board.visit(webshop);
	await page.emulateMedia({ media: 'print' });
	const cell = page.locator('.week-grid [data-day]').first();

	expect(
		await cell.evaluate((element) => {
			const { color, backgroundColor } = getComputedStyle(element);
			return [color, backgroundColor];
		}),
	).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
	await page.context().close();
});

/** Words that stand on two lines though nothing in them allows it. */
const brokenWords = (page: Page, selector: string): Promise<string[]> =>
	page.locator(selector).evaluateAll((elements) =>
		elements.flatMap((element) => {
			const found: string[] = [];
			const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const { currentNode: node } = texts;
				for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
					const range = document.createRange();
					range.setStart(node, index);
					range.setEnd(node, index + word.length);
					const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
					if (tops.size > 1) found.push(word);
				}
			}
			return found;
		}),
	);
