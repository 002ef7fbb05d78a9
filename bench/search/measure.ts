import type { Browser, Page } from 'playwright-core';
import type { countingServer } from './server.ts';

type Server = Awaited<ReturnType<typeof countingServer>>;

/** Lighthouse's slow 4G: 1.6 Mbit/s, 150 ms; a processor four times slower. */
export const slowNetwork = {
	network: { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 },
	slowdown: 4,
};

const repetitions = 5;

/** What the first search of a new visitor takes, from asking to knowing which vacancies. */
export async function firstQuery(
	browser: Browser,
	server: Server,
	query: string,
	slow?: typeof slowNetwork,
) {
	const times: number[] = [];
	let sent = new Map<string, number>();
	for (let time = 0; time < (slow ? 2 : repetitions); time += 1) {
		const page = await visit(browser, server, slow);
		server.take();
		times.push(await typed(page, query));
		sent = server.take();
		await page.context().close();
	}
	const kilobytes = (pattern: RegExp): string =>
		(
			[...sent].reduce((sum, [path, size]) => sum + (pattern.test(path) ? size : 0), 0) / 1024
		).toFixed(1);
	return {
		'scripts KB': kilobytes(/^\/assets\//),
		'facts KB': kilobytes(/index\.json$/),
		'text KB': kilobytes(/pagefind|teksten\.json$/),
		'together KB': kilobytes(/./),
		'first result ms': Math.round(median(times)),
	};
}

/** Milliseconds of a search when everything is there. */
export async function laterQueries(browser: Browser, server: Server, query: string) {
	const page = await visit(browser, server);
	await typed(page, query);
	const times: number[] = [];
	for (let time = 0; time < repetitions; time += 1)
		times.push(await page.evaluate((text) => searchInPage(text), query));
	await page.context().close();
	return Number(median(times).toFixed(1));
}

async function visit(browser: Browser, server: Server, slow?: typeof slowNetwork): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(server.url);
	await page.waitForLoadState('networkidle');
	if (!slow) return page;
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', slow.network);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slow.slowdown });
	return page;
}

/** From asking to knowing, without the wait for more letters. */
const typed = (page: Page, query: string): Promise<number> =>
	page.evaluate((text) => searchInPage(text), query);

const median = (times: readonly number[]): number =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
