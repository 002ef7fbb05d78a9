import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardInBrowser, desk, phone } from './board-browser.ts';
import {
	area,
	bareText,
	checkAddress,
	checked,
	count,
	findings,
	openCheck,
	paste,
	sampleText,
	selected,
	shoutingText,
} from './check.ts';

const board = boardInBrowser('sample');
const below = boardInBrowser('fixture');

const status = (page: Page) => page.locator('.check [data-part="status"]');
const kept = (page: Page): Promise<[string, string][]> =>
	page.evaluate(() => Object.entries(localStorage));

describe.each([
	['a phone', phone],
	['a desk', desk],
])('on %s', (_, viewport) => {
	test('a pasted text gets its findings, and a finding leads to its words', async () => {
		const page = await openCheck(board, { viewport });
		await paste(
			page,
			shoutingText.replace('Een tafel met', 'Wij zijn een dynamisch bedrijf. Een tafel met'),
		);

		expect(await count(page).textContent()).toBe(
			'1 fout en 1 waarschuwing. Fouten houden de vacature tegen.',
		);
		await page.getByRole('button', { name: /^Regel \d+: “dynamisch bedrijf”$/ }).click();
		expect(await selected(page)).toBe('dynamisch bedrijf');
		expect(await area(page).evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await isSelectionInView(page)).toBe(true);
		await page.context().close();
	});
});

test('a replacement is taken over, and undo brings the text back', async () => {
	const page = await openCheck(board);
	await paste(page, shoutingText);
	await page.getByRole('button', { name: 'Neem over: “.”' }).click();
	await checked(page);

	expect(await area(page).inputValue()).toBe(sampleText);
	expect(await count(page).textContent()).toBe('Niets gevonden. Zo mag de vacature online.');
	await area(page).press('Control+z');
	await checked(page);
	expect(await area(page).inputValue()).toBe(shoutingText);
	expect(await findings(page).count()).toBe(1);
	await page.context().close();
});

test('an example with invented facts is there to read, not to take over', async () => {
	const page = await openCheck(board);
	await paste(page, sampleText.replace('Een tafel', 'Wij zijn een dynamisch bedrijf. Een tafel'));

	expect(
		await findings(page)
			.getByText(/Bijvoorbeeld: “/)
			.count(),
	).toBe(1);
	expect(await page.getByRole('button', { name: /^Neem over/ }).count()).toBe(0);
	await page.context().close();
});

test('a finding leads to its words after something was typed above them', async () => {
	const page = await openCheck(board);
	await paste(page, shoutingText);
	await area(page).evaluate((element) => {
		const field = element as HTMLTextAreaElement;
		field.setRangeText('# Een regel erbij\n', 4, 4);
		document.querySelector<HTMLElement>('.check-finding .check-quote')?.click();
	});

	expect(await selected(page)).toBe('!');
	await page.context().close();
});

test('a text of a whole book is kept but not checked, and the page goes on after it', async () => {
	const page = await openCheck(board);
	await paste(page, 'brood '.repeat(17_000));

	expect(await count(page).textContent()).toMatch(/^Deze tekst heeft 102\.000 tekens\. Maak hem/);
	expect(await findings(page).count()).toBe(0);
	await paste(page, shoutingText);
	expect(await findings(page).count()).toBe(1);
	await page.context().close();
});

test('the page of the rule opens beside it', async () => {
	const page = await openCheck(board);
	await paste(page, shoutingText);
	const [rule] = await Promise.all([
		page.context().waitForEvent('page'),
		page.getByRole('link', { name: /^Lees de regel/ }).click(),
	]);

	await rule.waitForLoadState();
	expect(rule.url()).toBe(board.address('regels/exclamation-mark/'));
	await page.context().close();
});

test('the label follows the text, and says what is missing and where it goes', async () => {
	const page = await openCheck(board);
	await paste(page, sampleText);
	const label = page.getByRole('region', { name: 'Het label' });

	expect(await label.getByText('Label A: heel duidelijk').isVisible()).toBe(true);
	await paste(page, sampleText.replace(/^ {2}stepCriteria: .*\n/m, ''));
	expect(await label.getByText(/9\d van de 100 punten/).isVisible()).toBe(true);
	expect(
		await label
			.getByText('Ontbreekt: waar je begint in de schaal. Zet in de kop, onder salary:')
			.isVisible(),
	).toBe(true);
	expect(await label.getByText(/^stepCriteria: /).isVisible()).toBe(true);
	await paste(page, sampleText.replace('hours:', 'uren:'));
	expect(await label.getByText(/^Er is nog geen label/).isVisible()).toBe(true);
	await page.context().close();
});

test('an employer that the board does not know is a finding, and the preview still comes', async () => {
	const page = await openCheck(board);
	await paste(
		page,
		sampleText.replace('organisation: noorderwinkel', 'organisation: zuiderwinkel'),
	);

	expect(await findings(page).filter({ hasText: 'De werkgever “zuiderwinkel”' }).count()).toBe(1);
	await page.getByRole('button', { name: 'Toon het voorbeeld' }).click();
	await page.getByText('De werkgever “zuiderwinkel” staat nog niet op dit bord.').waitFor();
	expect(await page.locator('.check-preview h3').textContent()).toBe(
		'Klantenservicemedewerker webshop',
	);
	await page.context().close();
});

test('the preview has the words of the page itself, follows the text, and runs nothing', async () => {
	const page = await openCheck(board);
	await paste(
		page,
		`${sampleText}\n<script>document.title = "overgenomen"</script>\n\n[hier](javascript:alert(1)) <img src=x onerror=alert(1)>\n`,
	);
	await page.getByRole('button', { name: 'Toon het voorbeeld' }).click();
	const preview = page.locator('.check-preview');
	await preview.getByRole('heading', { name: 'Een dinsdag bij ons' }).waitFor();
	const words = await preview.locator('h3, h4, h5, p, li, dt, dd').allInnerTexts();
	const real = await board.visit('vacatures/klantenservicemedewerker-webshop/');
	const realTasks = await real.locator('main li').allInnerTexts();

	const facts = await real.locator('.key-facts dd').allInnerTexts();
	expect(facts.length).toBeGreaterThan(9);
	const shown = plain(words.join(' '));
	for (const fact of facts) expect(shown).toContain(plain(fact.split('\n')[0] ?? ''));
	expect(words.filter((line) => line.startsWith('Je zoekt zoekgeraakte pakketten'))).toHaveLength(
		1,
	);
	expect(realTasks.join(' ')).toContain('Je zoekt zoekgeraakte pakketten');
	expect(await preview.locator('script, img, [onerror], a[href^="javascript"]').count()).toBe(0);
	await paste(page, sampleText.replace('title: Klantenservicemedewerker webshop', 'title: Kok'));
	expect(await preview.locator('h3').textContent()).toBe('Kok');
	await paste(page, 'Zomaar tekst.');
	expect(await preview.isVisible()).toBe(false);
	await real.context().close();
	await page.context().close();
});

test('the downloaded file is the text, under the name of its title or one of your own', async () => {
	const page = await openCheck(board);
	await paste(page, sampleText);
	const first = await downloaded(page);

	expect(first).toEqual({ name: 'klantenservicemedewerker-webshop.md', text: sampleText });
	await page.getByLabel('Naam van het bestand').fill('Mijn Vacature');
	expect((await downloaded(page)).name).toBe('mijn-vacature.md');
	await page.context().close();
});

test('the text is copied', async () => {
	const page = await openCheck(board, { permissions: ['clipboard-read', 'clipboard-write'] });
	await paste(page, sampleText);
	await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
	await page.getByText('De tekst is gekopieerd.').waitFor();

	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sampleText);
	await page.context().close();
});

describe('a file', () => {
	test('is opened, and gives its own name', async () => {
		const page = await openCheck(board);
		await open(page, 'kok.md', sampleText);
		await page.getByText('kok.md is geopend.').waitFor();

		expect(await area(page).inputValue()).toBe(sampleText);
		expect((await downloaded(page)).name).toBe('kok.md');
		await page.context().close();
	});

	test('is dropped on the text', async () => {
		const page = await openCheck(board);
		await page.locator('[data-part="drop"]').evaluate((zone, text) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([text], 'kok.md'));
			for (const type of ['dragover', 'drop'])
				zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
		}, bareText);
		await page.getByText('kok.md is geopend.').waitFor();

		expect(await area(page).inputValue()).toBe(bareText);
		await page.context().close();
	});

	test.each([
		[
			'van Word',
			Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]),
			/^kok\.docx is geen platte tekst/,
		],
		['van meer dan 1 MB', Buffer.alloc(1_000_001, 'a'), /^kok\.docx is groter dan 1 MB/],
	])('%s is refused in a sentence, and the text stays', async (_, buffer, sentence) => {
		const page = await openCheck(board);
		await paste(page, bareText);
		await open(page, 'kok.docx', buffer);
		await page.getByText(sentence).waitFor();

		expect(await area(page).inputValue()).toBe(bareText);
		await page.context().close();
	});

	test('does not take the place of a text before somebody agrees', async () => {
		const page = await openCheck(board);
		await paste(page, bareText);
		page.once('dialog', (dialog) => void dialog.dismiss());
		await open(page, 'kok.md', sampleText);

		expect(await area(page).inputValue()).toBe(bareText);
		await page.context().close();
	});
});

describe('the draft', () => {
	test('is there again after a reload, with the name that was chosen, and is checked', async () => {
		const page = await openCheck(board);
		await paste(page, shoutingText);
		await page.getByLabel('Naam van het bestand').fill('kok');
		await page.getByText('Je tekst is bewaard op dit apparaat.').waitFor();
		await page.reload();
		await status(page).getByText('Je tekst van de vorige keer staat er weer.').waitFor();

		expect(await area(page).inputValue()).toBe(shoutingText);
		expect(await page.getByLabel('Naam van het bestand').inputValue()).toBe('kok');
		expect(await findings(page).count()).toBe(1);
		await page.context().close();
	});

	test('is kept before the linter has come, and when it does not come at all', async () => {
		const page = await board.open();
		await page.route('**/bord.json', (route) => route.abort());
		await page.goto(board.address(checkAddress));
		await area(page).fill(bareText);
		await status(page)
			.getByText(/^Het nakijken kan niet beginnen/)
			.waitFor();

		expect((await kept(page)).map(([, text]) => JSON.parse(text).text)).toEqual([bareText]);
		await page.unroute('**/bord.json');
		await page.reload();
		await status(page).getByText('Je tekst van de vorige keer staat er weer.').waitFor();
		expect(await area(page).inputValue()).toBe(bareText);
		await page.context().close();
	});

	test('that is damaged gives what can still be read', async () => {
		const page = await openCheck(board);
		await paste(page, bareText);
		await page.evaluate(() => {
			for (const [key, text] of Object.entries(localStorage))
				localStorage.setItem(key, text.slice(0, -20));
		});
		await page.reload();
		await status(page)
			.getByText(/^Wat er op dit apparaat bewaard was, is beschadigd/)
			.waitFor();
		const text = await area(page).inputValue();

		expect(text.length).toBeGreaterThan(bareText.length - 25);
		expect(bareText.startsWith(text)).toBe(true);
		await page.context().close();
	});

	test('is gone from the page and the device when somebody clears it', async () => {
		const page = await openCheck(board);
		await paste(page, bareText);
		expect(await kept(page)).toHaveLength(1);
		page.once('dialog', (dialog) => void dialog.accept());
		await page.getByRole('button', { name: 'Wis alles' }).click();
		await status(page).getByText('De tekst is gewist, ook van dit apparaat.').waitFor();

		expect(await area(page).inputValue()).toBe('');
		expect(await kept(page)).toEqual([]);
		await page.context().close();
	});

	test('that another tab writes over is told', async () => {
		const page = await openCheck(board);
		await paste(page, bareText);
		const other = await page.context().newPage();
		await other.goto(board.address(checkAddress));
		await paste(other, sampleText);
		await status(page)
			.getByText(/^In een ander tabblad wordt ook aan een vacature gewerkt/)
			.waitFor();

		expect(await area(page).inputValue()).toBe(bareText);
		await page.context().close();
	});

	test('that cannot be kept is told at once', async () => {
		const page = await board.open();
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.goto(board.address(checkAddress));
		await paste(page, bareText);
		await area(page).press('End');
		await area(page).pressSequentially('x');

		await page.getByText(/^Je browser kan de tekst niet bewaren/).waitFor();
		await page.context().close();
	});
});

describe('a bare text', () => {
	const fields = (page: Page) => page.getByRole('region', { name: 'Gegevens uit je tekst' });

	test('gets suggestions with the words they come from, one to take over and then the rest', async () => {
		const page = await openCheck(board);
		await paste(page, bareText);
		await fields(page).getByRole('button', { name: '“24 tot 32 uur per week”' }).click();
		expect(await selected(page)).toBe('24 tot 32 uur per week');
		await fields(page)
			.getByText(/gegevens moeten nog in de kop$/)
			.click();
		expect(
			await fields(page)
				.getByText(/^title: /)
				.isVisible(),
		).toBe(true);

		await fields(page).getByRole('button', { name: 'Neem over: Loon' }).click();
		await checked(page);
		expect(await area(page).inputValue()).toContain('period: month');
		expect(await area(page).inputValue()).not.toContain('hours:');
		await fields(page)
			.getByRole('button', { name: /^Neem over: Uren/ })
			.click();
		await checked(page);
		expect(await area(page).inputValue()).not.toContain('title:');
		await fields(page)
			.getByRole('button', { name: /^Neem over: Titel/ })
			.click();
		await checked(page);
		const text = await area(page).inputValue();
		expect(text).toMatch(/^---\n/);
		expect(text).toContain('max: 32');
		expect(text.endsWith(bareText)).toBe(true);
		expect(await fields(page).isVisible()).toBe(false);
		await page.context().close();
	});

	test('keeps what is unfolded, and the focus, while somebody types', async () => {
		const page = await openCheck(board);
		await paste(page, bareText);
		const missing = fields(page).getByText(/gegevens moeten nog in de kop$/);
		await missing.click();
		await area(page).evaluate((field) => {
			(field as HTMLTextAreaElement).value += 'Kom erbij.';
			field.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await checked(page);

		expect(
			await fields(page)
				.getByText(/^title: /)
				.isVisible(),
		).toBe(true);
		expect(await missing.evaluate((summary) => summary === document.activeElement)).toBe(true);
		await page.context().close();
	});

	test('gives all at once, and undo brings the bare text back', async () => {
		const page = await openCheck(board);
		await paste(page, bareText);
		await fields(page).getByRole('button', { name: 'Neem alles over' }).click();
		await checked(page);
		expect(await area(page).inputValue()).toContain('period: month');
		await area(page).press('Control+z');

		expect(await area(page).inputValue()).toBe(bareText);
		await page.context().close();
	});
});

test('the example begins an empty page, for an employer that the board knows', async () => {
	const page = await openCheck(board);
	await page.getByRole('button', { name: 'Begin met een voorbeeld' }).click();
	await status(page)
		.getByText(/^Er staat nu een voorbeeld/)
		.waitFor();
	await checked(page);

	expect(await area(page).inputValue()).toContain('published: "2026-11-22"');
	expect(await page.locator('.check-finding--error, .check-finding--warning').count()).toBe(0);
	expect(await page.getByText('Label A: heel duidelijk').isVisible()).toBe(true);
	await page.context().close();
});

describe('the repository of the board', () => {
	const button = (page: Page) =>
		page.getByRole('button', { name: 'Open bij de opslag als nieuw bestand' });

	test('opens a new file with the text in it, from a board below a path', async () => {
		const page = await openCheck(below);
		await paste(page, bareText);
		const opened = await openedBy(page, () => button(page).click());

		expect(opened).toMatch(
			/^https:\/\/opslag\.example\.org\/team\/bord\/_new\/main\/content\/vacancies\?filename=vacature\.md&value=/,
		);
		expect(new URL(opened).searchParams.get('value')).toBe(bareText);
		await page.context().close();
	});

	test('gets an empty file when the text is too long, with the text at hand twice', async () => {
		const page = await openCheck(below, { permissions: ['clipboard-read', 'clipboard-write'] });
		const long = 'Een lange tekst. '.repeat(600);
		await paste(page, long);
		const download = page.waitForEvent('download');
		const opened = await openedBy(page, () => button(page).click());

		expect(opened).toBe(
			'https://opslag.example.org/team/bord/_new/main/content/vacancies?filename=vacature.md',
		);
		expect(readFileSync(await (await download).path(), 'utf8')).toBe(long);
		await page.getByText(/^De tekst is te lang voor een adres/).waitFor();
		await page.bringToFront();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(long);
		await page.context().close();
	});

	test('has no button on a board that has not named one', async () => {
		const page = await openCheck(board);

		expect(await page.getByRole('button', { name: /als nieuw bestand$/ }).count()).toBe(0);
		await page.context().close();
	});
});

test('the page for recruiters leads here, from the foot of every page', async () => {
	const page = await below.visit('');
	await page.getByRole('link', { name: 'Voor recruiters' }).click();
	await page.getByRole('link', { name: 'Naar de controlepagina' }).click();

	await page.waitForURL(below.address(checkAddress));
	expect(await area(page).isVisible()).toBe(true);
	await page.context().close();
});

test('a template of the page for recruiters opens here, and asks before it takes the place of a text', async () => {
	const page = await below.visit('recruiters/');
	await page.getByRole('link', { name: 'Open op de controlepagina (Zorg)' }).click();
	await page.getByText('Er staat nu een sjabloon.').waitFor();
	expect(await area(page).inputValue()).toContain('jobGroup: verzorging');
	expect(page.url()).toBe(below.address(checkAddress));

	page.on('dialog', (dialog) => void dialog.dismiss());
	await paste(page, bareText);
	await page.goto(`${below.address(checkAddress)}?sjabloon=winkel`);
	await checked(page);
	await page.waitForURL(below.address(checkAddress));
	expect(await area(page).inputValue()).toBe(bareText);
	await page.context().close();
});

test('a template that is not there is said to be so', async () => {
	const page = await openCheck(below);
	await page.goto(`${below.address(checkAddress)}?sjabloon=../../404`);

	await page.getByText('Dit sjabloon is niet gevonden.').waitFor();
	expect(await area(page).inputValue()).toBe('');
	await page.context().close();
});

test('without JavaScript the page says what works instead', async () => {
	const page = await board.visit(checkAddress, { javaScriptEnabled: false });

	const instead = page.locator('noscript');
	expect(await instead.locator('pre').textContent()).toBe('npm run lint');
	expect(await instead.locator('pre').isVisible()).toBe(true);
	expect(
		await instead
			.locator('a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)),
	).toEqual(['/recruiters/', '/regels/', '/zo-werkt-het-label/']);
	expect(await area(page).isVisible()).toBe(false);
	await page.context().close();
});

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
	]);
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function open(page: Page, name: string, content: string | Buffer): Promise<void> {
	await page
		.getByLabel('Open een bestand')
		.setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(content) });
}

/** The address of the tab that opens; nobody is asked anything. */
async function openedBy(page: Page, act: () => Promise<void>): Promise<string> {
	await page
		.context()
		.route('https://opslag.example.org/**', (route) => route.fulfill({ body: '' }));
	const [tab] = await Promise.all([
		page.context().waitForEvent('request', (request) => request.url().startsWith('https://opslag')),
		act(),
	]);
	return tab.url();
}

/** Whether the first letter that is selected is within what is visible of the text area. */
/** Without capitals, and without the marks that keep times and postal codes on one line. */
const plain = (text: string): string =>
	text.replaceAll('\u2060', '').replaceAll(/\s/g, ' ').trim().toLowerCase();

/** Whether the selection begins between the first and the last letter that are on the screen. */
function isSelectionInView(page: Page): Promise<boolean> {
	return area(page).evaluate((element) => {
		const field = element as HTMLTextAreaElement;
		const { left, right, top, bottom } = field.getBoundingClientRect();
		const letterAt = (x: number, y: number): number =>
			document.caretPositionFromPoint(x, y)?.offset ?? -1;
		const first = letterAt(left + 20, Math.max(top, 0) + 20);
		const last = letterAt(right - 20, Math.min(bottom, innerHeight) - 20);
		return first <= field.selectionStart && field.selectionStart <= last;
	});
}
