import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser, desk, phone } from './board-browser.ts';

const board = boardInBrowser('sample');
const address = 'solliciteren/klantenservicemedewerker-webshop/';

const message = [
	'Ik solliciteer op: Klantenservicemedewerker webshop (kenmerk NW-2026-014).',
	'Naam: Noor & Zoë\nE-mailadres: noor+werk@example.nl',
	'Waarom ik dit werk wil doen\nIk help graag.\n100% zeker?',
	'1. Op welke avonden kun je werken?\nMaandag + dinsdag',
	'2. Vertel in vijf zinnen over iemand die je goed hebt geholpen.\n(niet beantwoord)',
	'Wanneer ik kan werken\nmaandag: middag, avond',
].join('\n\n');

async function fill(page: Page): Promise<void> {
	await page.getByLabel('Je naam').fill('Noor & Zoë');
	await page.getByLabel('Je e-mailadres').fill('noor+werk@example.nl');
	await page.getByLabel('Op welke avonden kun je werken?').fill('Maandag + dinsdag');
	await page.getByLabel('Waarom wil je dit werk doen?').fill('Ik help graag.\n100% zeker?');
	const monday = page.getByRole('group', { name: 'maandag' });
	await monday.getByLabel('middag').check();
	await monday.getByLabel('avond').check();
}

async function compose(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Maak mijn bericht' }).click();
	await page.getByRole('heading', { name: 'Je bericht staat klaar' }).waitFor();
}

async function composed(options: BrowserContextOptions = {}): Promise<Page> {
	const page = await board.visit(address, options);
	await fill(page);
	await compose(page);
	return page;
}

const messageOn = (page: Page) => page.locator('#bericht').inputValue();

const wayOf = (page: Page, name: string) => page.locator(`[data-way="${name}"]`);

const fieldsOf = (href: string | null): Record<string, string> =>
	Object.fromEntries(
		(href ?? '')
			.split('?')[1]
			?.split('&')
			.map((pair) => pair.split('=').map(decodeURIComponent)) ?? [],
	);

describe.each([
	['a phone', phone],
	['a desk', desk],
])('on %s', (_, viewport) => {
	test('a vacancy leads to a mail with all that somebody filled in', async () => {
		const page = await board.visit('vacatures/klantenservicemedewerker-webshop/', { viewport });
		await page.getByRole('link', { name: 'Solliciteer', exact: true }).click();
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
	const page = await composed();
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
	const page = await composed({ permissions: ['clipboard-read', 'clipboard-write'] });
	await wayOf(page, 'copy').click();
	await page.getByText('Je bericht is gekopieerd.').waitFor();

	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(message);
	await page.context().close();
});

test('where copying is forbidden the message is selected', async () => {
	const page = await composed();
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
	});
	await wayOf(page, 'copy').click();
	await page.getByText('Je bericht is nu geselecteerd').waitFor();

	expect(await page.evaluate(() => getSelection()?.toString())).toBe(message);
	await page.context().close();
});

test('the message can be kept as a mail and as a text, whole', async () => {
	const page = await composed();
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

describe('what is wrong', () => {
	test('stands beside its field and in a summary that gets the focus', async () => {
		const page = await board.visit(address, { viewport: phone });
		await page.getByLabel('Je telefoonnummer').fill('12');
		await page.getByRole('button', { name: 'Maak mijn bericht' }).click();
		await page.locator('[data-faults]').waitFor();

		expect(await page.evaluate(() => document.activeElement?.matches('[data-faults]'))).toBe(true);
		expect(await page.locator('[data-faults]').textContent()).toMatch(
			/Er kloppen nog 2 dingen niet\s*Vul je naam in\.\s*Dit telefoonnummer klopt niet\./,
		);
		const name = page.getByLabel('Je naam');
		expect(await name.getAttribute('aria-invalid')).toBe('true');
		expect(await describedBy(page, '#naam')).toBe('Vul je naam in.');
		expect(await describedBy(page, '#telefoon')).toMatch(
			/^Dit telefoonnummer klopt niet\. .* Eén van deze twee is genoeg\.$/,
		);

		await page.getByRole('link', { name: 'Vul je naam in.' }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('naam');
		await page.context().close();
	});

	test('is gone once it is right', async () => {
		const page = await board.visit(address);
		await page.getByRole('button', { name: 'Maak mijn bericht' }).click();
		await page.locator('[data-faults]').waitFor();
		await fill(page);
		await compose(page);

		expect(await page.locator('[data-faults], .apply-fault, [aria-invalid]').count()).toBe(0);
		expect(await page.locator('#naam').getAttribute('aria-describedby')).toBeNull();
		await page.context().close();
	});
});

describe('what was filled in', () => {
	const valuesOf = async (page: Page) => [
		await page.getByLabel('Je naam').inputValue(),
		await page.getByLabel('Op welke avonden kun je werken?').inputValue(),
		await page.locator('input[name="available"]:checked').count(),
	];

	test('is still there after a reload and after the back button', async () => {
		const page = await board.visit(address);
		await fill(page);
		await page.reload();

		expect(await valuesOf(page)).toEqual(['Noor & Zoë', 'Maandag + dinsdag', 2]);
		await page.getByRole('link', { name: 'Terug naar de vacature' }).click();
		await page.waitForURL(board.address('vacatures/klantenservicemedewerker-webshop/'));
		await page.goBack();
		expect(await valuesOf(page)).toEqual(['Noor & Zoë', 'Maandag + dinsdag', 2]);

		await page.goto(board.address('solliciteren/verzorgende-ig-nacht/'));
		expect(await page.getByLabel('Je naam').inputValue()).toBe('');
		await page.context().close();
	});

	test('can be cleared, here and from the device', async () => {
		const page = await board.visit(address);
		await fill(page);
		page.on('dialog', (dialog) => void dialog.accept());
		await page.getByRole('button', { name: 'Wis alles wat ik invulde' }).click();
		await page.getByText('Alles is gewist').waitFor();

		expect(await valuesOf(page)).toEqual(['', '', 0]);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		await page.context().close();
	});

	test('is not kept for whoever does not want it', async () => {
		const page = await board.visit(address);
		await fill(page);
		await page.getByLabel('Bewaar mijn antwoorden op dit apparaat').uncheck();
		await page.getByText('Je antwoorden worden niet meer bewaard').waitFor();
		await page.getByLabel('Je naam').fill('Iemand anders');

		expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/Noor|Iemand/);
		await page.reload();
		expect(await page.getByLabel('Bewaar mijn antwoorden op dit apparaat').isChecked()).toBe(false);
		await page.context().close();
	});

	test.each(['{', '{"version":1,"answers":7,"free":"x"}', '[]'])(
		'breaks nothing when it is damaged: %s',
		async (source) => {
			const page = await board.visit(address);
			await page.evaluate((value) => {
				localStorage.setItem(`helder:apply:${location.pathname}`, value);
			}, source);
			await page.reload();
			await fill(page);
			await compose(page);

			expect(await messageOn(page)).toBe(message);
			await page.context().close();
		},
	);

	test('goes nowhere: the page asks the own server only, and for nothing with it', async () => {
		const page = await board.open();
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(board.address(address));
		await fill(page);
		await compose(page);
		await page.getByLabel('Je naam').press('Enter');

		expect(requests.filter((url) => !url.startsWith(board.address('')))).toEqual([]);
		expect(requests.filter((url) => /noor|maandag|\?/i.test(url))).toEqual([]);
		expect(page.url()).toBe(board.address(address));
		expect(await page.context().cookies()).toEqual([]);
		await page.context().close();
	});
});

test('someone without a mouse fills in everything and reaches every way to send it', async () => {
	const page = await board.visit(address);
	await page.getByLabel('Je naam').focus();
	await page.keyboard.type('Noor');
	await page.keyboard.press('Tab');
	await page.keyboard.type('noor@example.nl');
	for (const text of ['', 'Maandag', 'Ik hielp iemand.', 'Graag.']) {
		await page.keyboard.press('Tab');
		await page.keyboard.type(text);
	}
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	for (let stop = 0; stop < 31; stop += 1) await page.keyboard.press('Tab');
	expect(await focusedText(page)).toBe('Maak mijn bericht');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Je bericht staat klaar' }).waitFor();
	expect(await page.evaluate(() => document.activeElement?.className)).toContain('apply-result');
	expect(await messageOn(page)).toContain('maandag: nacht');

	const stops: string[] = [];
	for (let stop = 0; stop < 6; stop += 1) {
		await page.keyboard.press('Tab');
		stops.push(await focusedText(page));
	}
	expect(stops.slice(1)).toEqual([
		'Open in je mailprogramma',
		'Open in WhatsApp',
		'Kopieer je bericht',
		'Bewaar als mail (.eml)',
		'Bewaar als tekst (.txt)',
	]);
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

test('without JavaScript there are questions, an address and a mail, and no form that does nothing', async () => {
	const page = await board.visit(address, { javaScriptEnabled: false });
	const main = page.getByRole('main');

	expect(await page.getByRole('button').count()).toBe(0);
	expect(await page.getByRole('textbox').count()).toBe(0);
	expect(await main.textContent()).toContain('Op welke avonden kun je werken?');
	expect(await main.textContent()).toContain('werk@noorderwinkel.example.nl');
	expect(await main.textContent()).toContain('Je krijgt binnen 3 werkdagen antwoord.');
	expect(await main.textContent()).toContain(
		'Het formulier op deze pagina werkt alleen met JavaScript.',
	);
	const mail = page.getByRole('link', { name: 'Begin een mail met de vragen erin' });
	expect(fieldsOf(await mail.getAttribute('href'))['body']).toContain('1. Op welke avonden');
	await page.context().close();
});

test('a page that is older than its closing day takes the form away', async () => {
	const page = await board.open();
	await page.clock.setFixedTime(new Date('2026-12-19T00:00:00+01:00'));
	await page.goto(board.address(address));

	expect(await page.getByRole('note').textContent()).toContain('Je kunt niet meer solliciteren.');
	expect(await page.locator('form, a[href^="mailto:"], [data-applies]').count()).toBe(0);
	await page.context().close();
});

test.each(['light', 'dark'] as const)(
	'axe finds nothing on a message that is ready, too long, and on faults, %s',
	async (colorScheme) => {
		const page = await composed({ colorScheme, viewport: phone });
		expect(await violationsOn(page)).toEqual([]);
		await page.getByLabel('Waarom wil je dit werk doen?').fill('lang '.repeat(600));
		expect(await violationsOn(page)).toEqual([]);
		await page.getByLabel('Je naam').fill('');
		await page.getByRole('button', { name: 'Maak mijn bericht' }).click();
		await page.locator('[data-faults]').waitFor();
		expect(await violationsOn(page)).toEqual([]);
		await page.context().close();
	},
);

test.each([320, 360, 1280])(
	'a message that is ready fits at %d px, also when its text is twice as large',
	async (width) => {
		const page = await composed({ viewport: { width, height: 700 } });
		for (const size of ['100%', '200%']) {
			await page.evaluate((value) => {
				document.documentElement.style.fontSize = value;
			}, size);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
			);

			expect(wide, size).toBe(false);
		}
		await page.context().close();
	},
);

test('what one clicks to apply is at least 44 pixels high', async () => {
	const page = await composed({ viewport: phone });
	const small = await page
		.locator('form input:visible, form textarea, button, .apply-result a, .apply-direct a')
		.evaluateAll((elements) =>
			elements
				.map((element) => element.closest('label') ?? element)
				.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
				.filter(({ box }) => box.height < 44 || box.width < 44)
				.map(({ text }) => text?.trim()),
		);

	expect(small).toEqual([]);
	await page.context().close();
});

const describedBy = (page: Page, selector: string): Promise<string> =>
	page.locator(selector).evaluate((field) =>
		(field.getAttribute('aria-describedby') ?? '')
			.split(' ')
			.map((id) => document.getElementById(id)?.textContent)
			.join(' '),
	);

const focusedText = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

async function violationsOn(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
