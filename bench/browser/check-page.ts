import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { bareText, checkAddress, shoutingText } from '../../tests/browser/check.ts';
import { requireChromium } from '../../tests/browser/chromium.ts';
import { slowDown } from '../visits/slow-phone.ts';
import { buildSamples } from '../visits/sample-board.ts';
import { countingServer } from '../visits/server.ts';

/** What somebody waits for who pastes a text on the page that checks, in ms. */
interface Waits {
	/** Until anything is said of the text. */
	first: number;
	/** Until all is. */
	whole: number;
	/** The same after one letter more. */
	letter: number;
}

const texts = { 'a vacancy': shoutingText, 'bare text': bareText };

/** Medians of so many first visits with each text. */
export async function pastedTexts(times: number, isSlow: boolean): Promise<Record<string, object>> {
	const folder = mkdtempSync(join(tmpdir(), 'helder-check-'));
	const browser = await chromium.launch({ executablePath: requireChromium() });
	await buildSamples(folder);
	const server = await countingServer([folder]);
	try {
		const rows: Record<string, object> = {};
		for (const [name, text] of Object.entries(texts)) {
			// Compresses everything once, so that no measured visit waits for it.
			await visit(browser, `${server.url}${checkAddress}`, text, false);
			const visits: Waits[] = [];
			while (visits.length < times)
				visits.push(await visit(browser, `${server.url}${checkAddress}`, text, isSlow));
			rows[name] = {
				'first remark, ms': median(visits.map(({ first }) => first)),
				'all of them': median(visits.map(({ whole }) => whole)),
				'after a letter': median(visits.map(({ letter }) => letter)),
			};
		}
		return rows;
	} finally {
		server.close();
		await browser.close();
		rmSync(folder, { recursive: true });
	}
}

async function visit(
	browser: Browser,
	address: string,
	text: string,
	isSlow: boolean,
): Promise<Waits> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(address);
	await page.waitForLoadState('networkidle');
	if (isSlow) await slowDown(page);
	const waits = await page.evaluate(paste, text);
	await context.close();
	return waits;
}

/** Runs in the page, by itself. */
async function paste(text: string): Promise<Waits> {
	const root = document.querySelector('.check');
	const area = root?.querySelector<HTMLTextAreaElement>('textarea[data-part="text"]');
	const list = root?.querySelector('[data-part="findings"]');
	const missing = root?.querySelector('[data-part="missing-body"]');
	if (!area || !list || !missing) throw new Error('The page has no field for a text');
	const until = async (isShown: () => unknown): Promise<number> => {
		while (!isShown()) await new Promise((resolve) => setTimeout(resolve, 1));
		await new Promise(requestAnimationFrame);
		await new Promise((resolve) => setTimeout(resolve));
		return performance.now();
	};
	const isSaid = () => list.childElementCount + missing.childElementCount > 0;
	const isWhole = () => isSaid() && list.getAttribute('aria-busy') === 'false';
	const change = (value: string): number => {
		area.value = value;
		area.dispatchEvent(new InputEvent('input', { bubbles: true }));
		return performance.now();
	};
	area.focus();
	const pasted = change(text);
	const first = (await until(isSaid)) - pasted;
	const whole = (await until(isWhole)) - pasted;
	const typed = change(`${text}a`);
	await until(() => list.getAttribute('aria-busy') === 'true');
	return { first, whole, letter: (await until(isWhole)) - typed };
}

const median = (times: readonly number[]): number =>
	Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
