import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser, desk, pageKinds, phone, webshop } from './board-browser.ts';
import { saveFirst } from './saving.ts';

const board = boardInBrowser('sample');

const viewports = [
	{ width: 320, text: 100 },
	{ width: 360, text: 100 },
	{ width: 1280, text: 100 },
	{ width: 360, text: 200 },
	{ width: 1280, text: 200 },
];

test.each(Object.entries(pageKinds))('%s never scrolls sideways', async (_, path) => {
	const page = await board.visit(path);
	for (const { width, text } of viewports) {
		await page.setViewportSize({ width, height: 700 });
		await page.evaluate((size) => {
			document.documentElement.style.fontSize = size;
		}, `${text}%`);

		expect(await outside(page), `${width} px, text ${text} %`).toEqual([]);
	}
	await page.context().close();
});

test('a list of saved vacancies in use never scrolls sideways', async () => {
	const page = await board.visit('vacatures/');
	await saveFirst(page, 3);
	await page.goto(board.address('bewaard/'));
	for (const box of await page.getByRole('checkbox').all()) await box.check();
	await page
		.getByLabel(/^Aantekening/)
		.first()
		.fill('x'.repeat(200));
	for (const { width, text } of viewports) {
		await page.setViewportSize({ width, height: 700 });
		await page.evaluate((size) => {
			document.documentElement.style.fontSize = size;
		}, `${text}%`);

		expect(await outside(page), `${width} px, text ${text} %`).toEqual([]);
	}
	await page.context().close();
});

describe('the week', () => {
	test('is a table on a desk', async () => {
		const page = await board.visit(webshop, { viewport: desk });

		expect(await page.getByRole('table', { name: 'Diensten in een week' }).isVisible()).toBe(true);
		expect(await page.locator('.week-grid td:visible').count()).toBe(21);
		expect(await tops(page, '.week-grid tbody tr:first-child > *')).toHaveLength(1);
		await page.context().close();
	});

	test('is a list of working days on a phone, and still a table for a screen reader', async () => {
		const page = await board.visit(webshop, { viewport: phone });
		const roles = await rolesIn(page, 'Diensten in een week');

		expect(roles.filter((role) => role === 'row')).toHaveLength(4);
		expect(roles.filter((role) => role === 'columnheader')).toHaveLength(8);
		expect(roles.filter((role) => role === 'rowheader')).toHaveLength(3);
		expect(roles.filter((role) => role === 'cell')).toHaveLength(11);
		expect(await page.locator('.week-grid td:not([data-day]):visible').count()).toBe(0);
		expect(
			(await tops(page, '.week-grid tbody tr:first-child > :not(td:not([data-day]))')).length,
		).toBeGreaterThan(1);
		await page.context().close();
	});
});

test('“In het kort” comes first on a phone and stands beside the text on a desk', async () => {
	const onPhone = await board.visit(webshop, { viewport: phone });
	const onDesk = await board.visit(webshop, { viewport: desk });
	const below = await boxes(onPhone);
	const beside = await boxes(onDesk);

	expect(below.story.y).toBeGreaterThanOrEqual(below.facts.y + below.facts.height);
	expect(beside.story.x + beside.story.width).toBeLessThanOrEqual(beside.facts.x);
	await onPhone.context().close();
	await onDesk.context().close();
});

test('large letters on a desk have the text of a vacancy as wide as the page, below “In het kort”', async () => {
	const page = await board.visit(webshop, { viewport: desk });
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	const { story, facts } = await boxes(page);

	expect(story.y).toBeGreaterThanOrEqual(facts.y + facts.height);
	expect(story.width).toBeGreaterThan(1000);
	await page.context().close();
});

test.each([
	['a phone', phone],
	['a desk', desk],
])('one can apply from the first screen on %s', async (_, viewport) => {
	const page = await board.visit(webshop, { viewport });
	const apply = page.getByRole('link', { name: 'Solliciteer', exact: true }).first();
	const { y = 0, height = 0 } = (await apply.boundingBox()) ?? {};

	expect(await apply.getAttribute('href')).toMatch(/^\/solliciteren\//);
	expect(height).toBeGreaterThanOrEqual(40);
	expect(y + height).toBeLessThanOrEqual(viewport.height);
	await page.context().close();
});

test('at a desk the lowest filters stand beside the list, with how many they leave', async () => {
	const page = await board.visit('vacatures/', { viewport: desk });
	await page.locator('summary', { hasText: 'Werkgever' }).click();
	const option = page.getByRole('checkbox', { name: /^Noorderwinkel/ });
	await option.check();
	await page.locator('[data-found] .vacancy-card').first().waitFor();
	const show = page.getByRole('button', { name: /^Toon \d+ vacatures?$/ });
	const inView = (part: Locator) =>
		part.evaluate((element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});

	expect(await inView(option)).toBe(true);
	expect(await inView(show)).toBe(true);
	expect(await inView(page.locator('[data-found] .vacancy-card').first())).toBe(true);
	await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
	expect(
		await page
			.locator('.search-form')
			.evaluate(
				(form) =>
					form.getBoundingClientRect().bottom <=
					(document.querySelector('.list__groups')?.getBoundingClientRect().top ?? 0),
			),
	).toBe(true);
	await page.context().close();
});

test('large text on a phone has the facts of “In het kort” below their names', async () => {
	const page = await board.visit(webshop, { viewport: phone });
	const place = () =>
		page.locator('.key-facts__list > div', { hasText: 'Uren' }).evaluate((fact) => {
			const [name, value] = [...fact.children].map((part) => part.getBoundingClientRect());
			return name && value && value.top >= name.bottom ? 'below' : 'beside';
		});

	expect(await place()).toBe('beside');
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	expect(await place()).toBe('below');
	await page.context().close();
});

test('the points stand below the letter for all labels on a phone, and beside it on a desk', async () => {
	const page = await board.visit('zo-werkt-het-label/');
	const placesAt = async (viewport: { width: number; height: number }) => {
		await page.setViewportSize(viewport);
		return page.locator('.label-page__grades > div').evaluateAll((rows) =>
			rows.map((row) => {
				const [letter, points] = [...row.children].map((cell) => cell.getBoundingClientRect());
				return letter && points && (points.top >= letter.bottom ? 'below' : 'beside');
			}),
		);
	};

	expect(await placesAt(phone)).toEqual(['below', 'below', 'below', 'below', 'below']);
	expect(await placesAt(desk)).toEqual(['beside', 'beside', 'beside', 'beside', 'beside']);
	await page.context().close();
});

test('a dark screen gets a dark page, a light one a light page', async () => {
	const dark = await board.visit(webshop, { colorScheme: 'dark' });
	const light = await board.visit(webshop, { colorScheme: 'light' });

	expect(await brightness(dark)).toBeLessThan(50);
	expect(await brightness(light)).toBeGreaterThan(230);
	await dark.context().close();
	await light.context().close();
});

test('paper gets the vacancy, with the answers, and without what one can only click', async () => {
	const page = await board.visit(webshop);
	await page.emulateMedia({ media: 'print' });

	expect(
		await page.locator('.site-header nav, .site-footer').filter({ visible: true }).count(),
	).toBe(0);
	expect(await page.locator('article h1').isVisible()).toBe(true);
	expect(await page.locator('.similar').isVisible()).toBe(false);
	const answers = await page.locator('.faq-section p').all();
	expect(answers.length).toBeGreaterThan(0);
	for (const answer of answers) {
		const box = await answer.boundingBox();
		expect(box?.height).toBeGreaterThan(0);
	}
	await page.context().close();
});

test.each([
	'',
	'vacatures/?q=zzzz',
	'solliciteren/klantenservicemedewerker-webshop/',
	'recruiters/controle/',
	'bestaat-niet/',
])('paper gets no buttons and no lists of links of /%s', async (path) => {
	const page = await board.visit(path);
	await page.waitForLoadState('networkidle');
	const useless = page.locator('main').locator('button, select, .button, .selection-groups');
	const onScreen = await useless.filter({ visible: true }).count();
	await page.emulateMedia({ media: 'print' });

	expect(onScreen).toBeGreaterThan(0);
	expect(await useless.filter({ visible: true }).count()).toBe(0);
	await page.context().close();
});

test('what one clicks is at least 24 pixels high and wide', async () => {
	const page = await board.visit('vacatures/', { viewport: phone });
	const shown = await page.evaluate(() =>
		[...document.querySelectorAll('header a, nav a, button, input, footer a')]
			.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.height > 1)
			.map(({ text, box: { width, height } }) => ({ text, isSmall: height < 24 || width < 24 })),
	);

	expect(shown.length).toBeGreaterThan(10);
	expect(shown.filter(({ isSmall }) => isSmall)).toEqual([]);
	await page.context().close();
});

/** Roles below a table, as Chromium tells them to a screen reader. */
async function rolesIn(page: Page, name: string): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const below = (id: string): string[] => {
		const { role, childIds = [] } = byId.get(id) ?? {};
		return [String(role?.value), ...childIds.flatMap(below)];
	};
	const table = nodes.find((node) => node.role?.value === 'table' && node.name?.value === name);
	return table ? below(table.nodeId) : [];
}

/** Elements that stick out of the page, unless something around them scrolls. */
const outside = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map((element) => `${element.tagName}.${element.getAttribute('class')}`);
		return [`${scrollWidth} px`, ...wide.slice(0, 10)];
	});

/** The different heights at which elements begin. */
const tops = (page: Page, selector: string): Promise<number[]> =>
	page
		.locator(selector)
		.evaluateAll((elements) => [
			...new Set(elements.map((element) => Math.round(element.getBoundingClientRect().top))),
		]);

async function boxes(page: Page) {
	const facts = await page.locator('.key-facts').boundingBox();
	const story = await page.locator('.vacancy__story').boundingBox();
	if (!facts || !story) throw new Error('The page has no facts or no story');
	return { facts, story };
}

/** Average of red, green and blue of the background, 0 to 255. */
const brightness = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const channels = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
		return channels.slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0) / 3;
	});
