import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { address, compose, composed, fill, message, messageOn, wayOf } from './applying.ts';
import { boardInBrowser, desk, phone } from './board-browser.ts';
import { fieldsOf } from './candidate.ts';

const board = boardInBrowser('sample');

describe.each([
	['a phone', phone],
	['a desk', desk],
])('on %s', (_, viewport) => {
	test('a vacancy leads to a mail with all that somebody filled in', async () => {
		const page = await board.visit('vacatures/klantenservicemedewerker-webshop/', { viewport });
		await page.getByRole('link', { name: 'Solliciteer', exact: true }).first().click();
		await page.waitForURL(board.address(address));
		await fill(page);
		await compose(page);
		const href = await wayOf(page, 'mail').getAttribute('href');

		expect(await messageOn(page)).toBe(message);
		expect(href).toMatch(/^mailto:werk@noorderwinkel\.example\.nl\?/);
		expect(href).not.toContain('+');
		expect(href?.length).toBeLessThan(1900);
		expect(fieldsOf(href)).toEqual({
			subject: 'Sollicitatie Klantenservicemedewerker webshop (NW-2026-014)',
			body: message.replaceAll('\n', '\r\n'),
		});
		expect(await wayOf(page, 'app').getAttribute('href')).toMatch(
			/^https:\/\/wa\.me\/31600000001\?/,
		);
		expect(fieldsOf(await wayOf(page, 'app').getAttribute('href'))).toEqual({ text: message });
		await page.context().close();
	});
});

test('after a click on the mail the page says what happens next', async () => {
	const page = await composed(board);
	await wayOf(page, 'mail').evaluate((link) =>
		link.addEventListener('click', (event) => event.preventDefault()),
	);
	await wayOf(page, 'mail').click();

	expect(await page.locator('.apply-result__status').textContent()).toMatch(
		/^Je mailprogramma gaat open\. .*Gebeurt er niets\? .*werk@noorderwinkel\.example\.nl\.$/,
	);
	await page.context().close();
});

test('the message can be copied', async () => {
	const page = await composed(board, { permissions: ['clipboard-read', 'clipboard-write'] });
	await wayOf(page, 'copy').click();
	await page.getByText('Je bericht is gekopieerd.').waitFor();

	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(message);
	await page.context().close();
});

test('where copying is forbidden the message is selected', async () => {
	const page = await composed(board);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
	});
	await wayOf(page, 'copy').click();
	await page.getByText('Je bericht is nu geselecteerd').waitFor();

	expect(await page.evaluate(() => getSelection()?.toString())).toBe(message);
	await page.context().close();
});

test('the message can be kept as a mail and as a text, whole', async () => {
	const page = await composed(board);
	const saved = async (name: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			wayOf(page, name).click(),
		]);
		return {
			file: download.suggestedFilename(),
			source: readFileSync(await download.path(), 'utf8'),
		};
	};
	const mail = await saved('eml');
	const text = await saved('txt');
	const [head = '', body = ''] = mail.source.split('\r\n\r\n');

	expect(mail.file).toBe('sollicitatie-klantenservicemedewerker-webshop.eml');
	expect(head).toContain('To: werk@noorderwinkel.example.nl\r\n');
	expect(head).toContain(' <noor+werk@example.nl>\r\n');
	expect(Buffer.from(body, 'base64').toString()).toBe(message.replaceAll('\n', '\r\n'));
	expect(text.file).toBe('sollicitatie-klantenservicemedewerker-webshop.txt');
	expect(text.source.replaceAll('\r\n', '\n')).toBe(
		`Aan: werk@noorderwinkel.example.nl\nOnderwerp: Sollicitatie Klantenservicemedewerker webshop (NW-2026-014)\n\n${message}\n`,
	);
	await page.context().close();
});

test('a message that is too long for an address is never cut: the page says so and offers the rest', async () => {
	const page = await board.visit(address);
	await fill(page);
	const long = 'Een zin met é en ü. '.repeat(90).trim();
	await page.getByLabel('Waarom wil je dit werk doen?').fill(long);
	await compose(page);
	const href = await wayOf(page, 'mail').getAttribute('href');

	expect(await page.getByText('Je bericht is te lang').textContent()).toMatch(
		/[2-9]\.\d{3} tekens, en er passen er 1\.899\. Kopieer het eerst\./,
	);
	expect(await wayOf(page, 'mail').textContent()).toBe('Open een mail zonder je bericht');
	expect(fieldsOf(href)).toEqual({
		subject: 'Sollicitatie Klantenservicemedewerker webshop (NW-2026-014)',
	});
	expect(await wayOf(page, 'app').getAttribute('href')).toBe('https://wa.me/31600000001');
	expect(await messageOn(page)).toContain(long);

	await page.getByLabel('Waarom wil je dit werk doen?').fill('Kort.');

	expect(await wayOf(page, 'mail').textContent()).toContain('Open in je mailprogramma');
	expect(fieldsOf(await wayOf(page, 'mail').getAttribute('href'))['body']).toContain('Kort.');
	await page.context().close();
});

test('who tipped the vacancy stands in the message', async () => {
	const page = await board.visit('vacatures/klantenservicemedewerker-webshop/?via=collega-7');
	await page.getByRole('link', { name: 'Begin je sollicitatie' }).click();
	await fill(page);
	await compose(page);

	expect(await messageOn(page)).toMatch(/\n\nGetipt door: collega-7$/);
	await page.context().close();
});

test('an English page makes an English message', async () => {
	const page = await board.visit('solliciteren/frontend-developer/');
	await page.getByLabel('Your name').fill('Sam');
	await page.getByRole('button', { name: 'Make my message' }).click();
	await page.getByText('Fill in your email address or your phone number.').first().waitFor();
	await page.getByLabel('Your phone number').fill('+31 6 00 00 00 09');
	await page.getByRole('button', { name: 'Make my message' }).click();
	await page.getByRole('heading', { name: 'Your message is ready' }).waitFor();

	expect(await messageOn(page)).toContain('I am applying for: Front-end developer');
	await page.context().close();
});
