import type { Browser, Page } from 'playwright-core';
import { slowDown } from '../visits/slow-phone.ts';
import type { countingServer } from '../visits/server.ts';

type Server = Awaited<ReturnType<typeof countingServer>>;

/** About 100 words a minute on a keyboard, and faster than most people on a phone. */
const millisecondsPerLetter = 120;

/** What a new visitor of the list waits for, and what that fetches after the page itself. */
export interface FirstQuery {
	/** From Enter to cards, by somebody who goes to the field, pastes and presses Enter at once. */
	fromEnter: number;
	/** From the last letter to cards, by somebody who goes to the field and types. */
	fromLastLetter: number;
	/** From the first letter to cards of whatever stands there by then. */
	fromFirstLetter: number;
	/** Bytes by path. */
	sent: ReadonlyMap<string, number>;
}

/** Medians of so many visits, each by a new visitor. */
export async function firstQuery(
	browser: Browser,
	server: Server,
	query: string,
	{ times, isSlow }: { times: number; isSlow: boolean },
): Promise<FirstQuery> {
	const entered: number[] = [];
	const typed: { first: number; last: number }[] = [];
	let sent: ReadonlyMap<string, number> = new Map();
	for (let time = 0; time < times; time += 1) {
		await visit(browser, server, isSlow, async (page) => {
			entered.push(await page.evaluate(enter, query));
			sent = server.take();
		});
		await visit(browser, server, isSlow, async (page) => {
			typed.push(await page.evaluate(type, { query, pause: millisecondsPerLetter }));
		});
	}
	return {
		fromEnter: median(entered),
		fromLastLetter: median(typed.map(({ last }) => last)),
		fromFirstLetter: median(typed.map(({ first }) => first)),
		sent,
	};
}

/** Milliseconds from Enter to cards when everything is there, and from a click on a filter. */
export async function laterQuery(browser: Browser, server: Server, query: string) {
	const entered: number[] = [];
	const clicked: number[] = [];
	await visit(browser, server, false, async (page) => {
		await page.evaluate(enter, query);
		for (let time = 0; time < 5; time += 1) {
			await page.evaluate(enter, 'avond');
			entered.push(await page.evaluate(enter, query));
		}
		await page.evaluate(enter, '');
		for (let time = 0; time < 5; time += 1)
			clicked.push(await page.evaluate(click, '[name="uren"]'));
	});
	return { entered: median(entered), clicked: median(clicked) };
}

async function visit(
	browser: Browser,
	server: Server,
	isSlow: boolean,
	act: (page: Page) => Promise<void>,
): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(`${server.url}vacatures/`);
	await page.waitForLoadState('networkidle');
	if (isSlow) await slowDown(page);
	server.take();
	await act(page);
	await context.close();
}

// What follows runs in the page, each function by itself.

/** Puts a query in the field and presses Enter at once. */
async function enter(query: string): Promise<number> {
	const root = document.querySelector('vacancy-filters');
	const field = root?.querySelector<HTMLInputElement>('[type="search"]');
	if (!root || !field) throw new Error('The page has no search field');
	const start = performance.now();
	field.focus();
	field.value = query;
	field.form?.requestSubmit();
	const isShown = () =>
		root.querySelector('[data-results]')?.getAttribute('aria-busy') === 'false' &&
		(query === '' || root.querySelector('[data-tags]')?.textContent?.includes(`“${query}”`)) &&
		(query === '' || root.querySelector('[data-found]')?.childElementCount);
	while (!isShown()) await new Promise((resolve) => setTimeout(resolve, 1));
	await new Promise(requestAnimationFrame);
	await new Promise((resolve) => setTimeout(resolve));
	return performance.now() - start;
}

/** Goes to the field and types letter by letter. */
async function type({ query, pause }: { query: string; pause: number }) {
	const root = document.querySelector('vacancy-filters');
	const field = root?.querySelector<HTMLInputElement>('[type="search"]');
	if (!root || !field) throw new Error('The page has no search field');
	const painted = async (isShown: () => unknown) => {
		while (!isShown()) await new Promise((resolve) => setTimeout(resolve, 1));
		await new Promise(requestAnimationFrame);
		await new Promise((resolve) => setTimeout(resolve));
		return performance.now();
	};
	const found = () => root.querySelector('[data-found]')?.childElementCount;
	const tags = () => root.querySelector('[data-tags]')?.textContent ?? '';
	field.focus();
	await new Promise((resolve) => setTimeout(resolve, pause));
	const start = performance.now();
	const first = painted(found);
	let lastLetter = start;
	for (const [at] of [...query].entries()) {
		field.value = query.slice(0, at + 1);
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		lastLetter = performance.now();
		if (at < query.length - 1) await new Promise((resolve) => setTimeout(resolve, pause));
	}
	const last = await painted(() => found() && tags().includes(`“${query}”`));
	return { first: (await first) - start, last: last - lastLetter };
}

/** Ticks or unticks an option and waits for what it gives. */
async function click(selector: string): Promise<number> {
	const root = document.querySelector('vacancy-filters');
	const option = root?.querySelector<HTMLInputElement>(selector);
	const results = root?.querySelector('[data-results]');
	if (!option || !results) throw new Error(`The page has no ${selector}`);
	const start = performance.now();
	option.click();
	const isBusy = () => results.getAttribute('aria-busy') !== 'false';
	while (isBusy()) await new Promise((resolve) => setTimeout(resolve, 1));
	await new Promise(requestAnimationFrame);
	await new Promise((resolve) => setTimeout(resolve));
	return performance.now() - start;
}

const median = (times: readonly number[]): number =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
