import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { blocksOf, read } from '../documents.ts';
import { freePort } from '../fixtures/free-port.ts';
import { endpoint, hostile } from '../pages/fixture-board.ts';
import { boardInBrowser, phone } from './board-browser.ts';

const board = boardInBrowser('fixture');
const address = 'solliciteren/vijandig/';

let receiver: ChildProcess;
let receiverUrl = '';
let folder = '';
/** What the example in docs/applying.md wrote down, one line for each application. */
const received: string[] = [];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'helder-endpoint-'));
	const [source = ''] = blocksOf(read('docs/applying.md'), 'js');
	writeFileSync(join(folder, 'receive.mjs'), source);
	const port = await freePort();
	receiverUrl = `http://127.0.0.1:${port}/`;
	receiver = spawn(process.execPath, [join(folder, 'receive.mjs')], {
		env: { BOARD: board.address(''), PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	receiver.stdout?.on('data', (lines) => received.push(...String(lines).trim().split('\n')));
	await vi.waitUntil(() => fetch(receiverUrl).then(Boolean, () => false), { timeout: 60_000 });
});

afterAll(() => {
	receiver.kill();
	rmSync(folder, { recursive: true });
});

/** The page, with the local example in the place of the endpoint. */
async function visit(options: BrowserContextOptions = {}): Promise<Page> {
	const page = await board.open(options);
	await sendHere(page, address);
	received.length = 0;
	await page.goto(board.address(address));
	return page;
}

/** Has a page send to the local example, which its policy must allow as well. */
const sendHere = (page: Page, path: string): Promise<unknown> =>
	page.route(board.address(path), async (route) => {
		const response = await route.fetch();
		const body = (await response.text())
			.replaceAll(endpoint, receiverUrl)
			.replaceAll(new URL(endpoint).origin, new URL(receiverUrl).origin);
		await route.fulfill({ response, body });
	});

async function fill(page: Page): Promise<void> {
	await page.getByLabel('Je naam').fill('Noor & Zoë');
	await page.getByLabel('Je telefoonnummer').fill('06 00 00 00 09');
	await page.locator('#antwoord-1').fill('Ja =&+%\nen é 😀');
	await page.getByRole('group', { name: 'maandag' }).getByLabel('avond').check();
	await page.getByRole('group', { name: 'zondag' }).getByLabel('nacht').check();
}

const sent = [
	['access_key', hostile],
	['vacancy', 'vijandig'],
	['reference', 'vijandig'],
	['title', 'Kok & <b>bakker</b> "nacht"'],
	['language', 'nl'],
	['leave-empty', ''],
	['name', 'Noor & Zoë'],
	['email', ''],
	['phone', '06 00 00 00 09'],
	['question-1', hostile],
	['answer-1', 'Ja =&+%\r\nen é 😀'],
	['motivation', ''],
	['available', 'mon-evening'],
	['available', 'sun-night'],
];

const send = (page: Page) =>
	page.getByRole('button', { name: 'Verstuur mijn sollicitatie' }).click();

test.each([
	['with JavaScript', true],
	['without JavaScript', false],
])(
	'%s the form arrives as documented, and the page says what happens next',
	async (_, javaScriptEnabled) => {
		const page = await visit({ javaScriptEnabled, viewport: phone });
		await fill(page);
		await send(page);
		await page.waitForURL(board.address(`${address}verzonden/`));

		expect(received.map((line) => JSON.parse(line))).toEqual([sent]);
		expect(await page.locator('h1').textContent()).toBe('Je sollicitatie is verstuurd');
		expect(await page.getByText('van dit apparaat gewist').isVisible()).toBe(javaScriptEnabled);
		await page.context().close();
	},
);

test('what was sent is off the device, and what was not sent stays', async () => {
	const page = await visit();
	await fill(page);
	await page.goto(board.address(`${address}verzonden/`));
	expect(await page.getByText('van dit apparaat gewist').isVisible()).toBe(false);
	await page.goto(board.address(address));
	expect(await page.getByLabel('Je naam').inputValue()).toBe('Noor & Zoë');

	await send(page);
	await page.waitForURL(board.address(`${address}verzonden/`));
	await page.goto(board.address(address));
	expect(await page.getByLabel('Je naam').inputValue()).toBe('');
	await page.context().close();
});

test('nothing is sent while something is wrong', async () => {
	const page = await visit();
	await page.getByLabel('Je naam').fill('Noor');
	await send(page);
	await page.locator('[data-faults]').waitFor();

	expect(received).toEqual([]);
	expect(page.url()).toBe(board.address(address));
	await page.context().close();
});

test('without JavaScript the browser asks for a name, and the endpoint for the rest', async () => {
	const page = await visit({ javaScriptEnabled: false });
	await send(page);
	expect(page.url()).toBe(board.address(address));
	await page.getByLabel('Je naam').fill('Noor');
	await send(page);
	await page.waitForURL(receiverUrl);

	expect(await page.locator('body').textContent()).toContain('Vul je naam in, en je e-mailadres');
	expect(received).toEqual([]);
	await page.context().close();
});

test('people do not meet the trap, and what a program fills in is thrown away', async () => {
	const page = await visit();
	const stops: string[] = [];
	await page.getByRole('link', { name: 'Terug naar de vacature' }).focus();
	for (let stop = 0; stop < 6; stop += 1) {
		await page.keyboard.press('Tab');
		stops.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? ''));
	}
	expect(stops).toEqual(['name', 'email', 'phone', 'answer-1', 'motivation', 'available']);
	expect(await page.getByRole('textbox', { name: 'Laat dit veld leeg' }).count()).toBe(0);

	await fill(page);
	await page.locator('[name="leave-empty"]').fill('https://spam.example', { force: true });
	await send(page);
	await page.waitForURL(board.address(`${address}verzonden/`));
	expect(received).toEqual([]);
	await page.context().close();
});

test('who tipped the vacancy is sent along', async () => {
	const page = await visit();
	await sendHere(page, `${address}?via=collega-7`);
	await page.goto(board.address(`${address}?via=collega-7`));
	await fill(page);
	await send(page);
	await page.waitForURL(board.address(`${address}verzonden/`));

	expect(JSON.parse(received[0] ?? '[]')).toContainEqual(['via', 'collega-7']);
	await page.context().close();
});

test.each(['', 'verzonden/'])(
	'axe finds nothing on the form that is sent, or after it: “%s”',
	async (path) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await board.visit(address + path, { colorScheme, viewport: phone });
			const { violations } = await new AxeBuilder({ page }).analyze();

			expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
			await page.context().close();
		}
	},
);

test('the example endpoint refuses what is no application', async () => {
	const statusOf = async (body: string, method = 'POST') =>
		(await fetch(receiverUrl, { method, redirect: 'manual', ...(method === 'POST' && { body }) }))
			.status;
	received.length = 0;

	expect(await statusOf('', 'GET')).toBe(405);
	expect(await statusOf('vacancy=../../x&name=a&email=b')).toBe(400);
	expect(await statusOf(`vacancy=kok&name=${'a'.repeat(100_001)}`)).toBe(413);
	expect(await statusOf('vacancy=kok&name=a')).toBe(422);
	expect(received).toEqual([]);
});
