import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readCode } from '../fixtures/read-code.ts';
import { boardInBrowser, phone, webshop } from './board-browser.ts';

const sample = boardInBrowser('sample');
const fixture = boardInBrowser('fixture');

const paper = { width: 794, height: 1123 };

test.each(['light', 'dark'] as const)(
	'the code on a printed poster leads to the vacancy, %s',
	async (colorScheme) => {
		const page = await sample.visit(`${webshop}poster/`, { viewport: paper, colorScheme });
		await page.emulateMedia({ media: 'print' });
		const code = await page.locator('.poster-scan__code').screenshot();
		const strip = await page
			.locator('.poster-strips__strip')
			.first()
			.screenshot({ scale: 'device' });

		expect(await readCode(code)).toBe(`https://helder.example.nl/${webshop}`);
		expect(await readCode(await sharp(strip).resize({ width: 600 }).toBuffer())).toBe(
			`https://helder.example.nl/${webshop}`,
		);
		await page.context().close();
	},
);

test('the code can be read in black and white too', async () => {
	const page = await sample.visit(`${webshop}poster/`, { viewport: paper });
	await page.emulateMedia({ media: 'print' });
	const poster = await sharp(await page.locator('.poster-scan__code').screenshot())
		.greyscale()
		.toBuffer();

	expect(await readCode(poster)).toBe(`https://helder.example.nl/${webshop}`);
	await page.context().close();
});

test.each([
	['a common vacancy', sample, webshop],
	['an English vacancy', sample, 'vacatures/frontend-developer/'],
	['a hostile vacancy', fixture, 'vacatures/vijandig/'],
	['a vacancy without shifts', fixture, 'vacatures/vrijwillig/'],
])('the poster of %s is one sheet of A4', async (_, board, path) => {
	const page = await board.visit(`${path}poster/`);
	const document = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
		'latin1',
	);

	expect(document.match(/\/Type \/Page\b/g)).toHaveLength(1);
	const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(document) ?? [];
	expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
	await page.context().close();
});

test('the colour of the board runs to the edge of the sheet', async () => {
	const page = await sample.visit(`${webshop}poster/`, { viewport: paper });
	await page.emulateMedia({ media: 'print' });
	const box = await page.locator('.poster-head').boundingBox();

	expect(Math.abs(box?.x ?? 9) + Math.abs(box?.y ?? 9)).toBeLessThan(1);
	expect(Math.round(box?.width ?? 0)).toBe(paper.width);
	const margins = await page.evaluate(() =>
		[...document.styleSheets]
			.flatMap((sheet) => [...sheet.cssRules])
			.flatMap(function inside(rule): CSSRule[] {
				return 'cssRules' in rule && !(rule instanceof CSSPageRule)
					? [...(rule.cssRules as CSSRuleList)].flatMap(inside)
					: [rule];
			})
			.filter((rule) => rule instanceof CSSPageRule)
			.map(({ selectorText, style }) => `${selectorText} ${style.margin}`),
	);
	expect(margins).toEqual([' 14mm', 'poster 0px']);
	await page.context().close();
});

test('the whole poster shows on paper: nothing runs out of its part', async () => {
	const page = await sample.visit(`${webshop}poster/`, { viewport: paper });
	await page.emulateMedia({ media: 'print' });
	const hidden = await page
		.locator('.poster-head, .poster-body, .poster-scan')
		.evaluateAll((parts) =>
			parts
				.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
				.map(({ className }) => className),
		);

	expect(hidden).toEqual([]);
	await page.context().close();
});

test('a button copies the address, with its source', async () => {
	const page = await sample.visit(webshop, { permissions: ['clipboard-read', 'clipboard-write'] });
	await page.getByRole('button', { name: 'Kopieer het adres' }).click();
	await page.getByText('Het adres is gekopieerd.').waitFor();

	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`https://helder.example.nl/${webshop}?utm_source=link`,
	);
	await page.context().close();
});

test('who tipped a vacancy stands in the message of an application', async () => {
	const page = await sample.visit(`${webshop}?via=collega-7`, { viewport: phone });
	const mail = new URL(
		(await page.getByRole('link', { name: 'Mail je sollicitatie' }).getAttribute('href')) ?? '',
	);

	expect(mail.searchParams.get('body')).toBe('Getipt door: collega-7');
	expect(mail.searchParams.get('subject')).toMatch(/^Sollicitatie /);
	await page.context().close();
});

test('without JavaScript there are links to share and no button', async () => {
	const page = await sample.visit(`${webshop}?via=collega-7`, { javaScriptEnabled: false });

	expect(await page.locator('.share-section__links a:visible').count()).toBe(5);
	expect(await page.locator('share-tools button').isVisible()).toBe(false);
	expect(
		await page.getByRole('link', { name: 'Mail je sollicitatie' }).getAttribute('href'),
	).not.toContain('body=');
	await page.context().close();
});
