import { expect, test } from 'vitest';
import { boardInBrowser, desk, phone, webshop } from './board-browser.ts';

const sample = boardInBrowser('sample');
const fixture = boardInBrowser('fixture');
const options = { javaScriptEnabled: false };

test('the list is complete and its pages are linked', async () => {
	const page = await fixture.visit('vacatures/', options);

	expect(await page.locator('.vacancy-card').count()).toBe(40);
	await page.getByRole('link', { name: 'Volgende' }).click();
	expect(page.url()).toBe(fixture.address('vacatures/2/'));
	await page.getByRole('link', { name: 'Pagina 3' }).click();
	expect(await page.locator('.vacancy-card').count()).toBe(3);
	await page.context().close();
});

test('the search box explains itself and still leads to the list', async () => {
	const page = await sample.visit('', options);

	expect(await page.locator('noscript p').isVisible()).toBe(true);
	await page.getByRole('searchbox').fill('bakker');
	await page.getByRole('button', { name: 'Zoek' }).click();
	expect(page.url()).toBe(sample.address('vacatures/?q=bakker'));
	expect(await page.locator('.vacancy-card').count()).toBe(26);
	await page.context().close();
});

test.each([phone, desk])(
	'at $width px the filters stay away, and the page says what works',
	async (viewport) => {
		const page = await sample.visit('vacatures/', { ...options, viewport });

		expect(
			await page
				.locator('#paneel, .filter-panel__toggle, #sorteer')
				.filter({ visible: true })
				.count(),
		).toBe(0);
		expect(await page.locator('noscript p').isVisible()).toBe(true);
		expect(await page.getByRole('navigation', { name: 'Snel kiezen' }).isVisible()).toBe(true);
		await page.context().close();
	},
);

test('selections are reached from the front page, and vacancies from a selection', async () => {
	const page = await sample.visit('', options);
	await page
		.getByRole('link', { name: /^Avond, \d+ vacatures$/ })
		.first()
		.click();

	expect(await page.locator('h1').textContent()).toBe('Avondwerk');
	await page.getByRole('link', { name: 'Klantenservicemedewerker webshop' }).click();
	expect(page.url()).toBe(sample.address(webshop));
	await page.context().close();
});

test('a vacancy shows everything, answers included', async () => {
	const page = await sample.visit(webshop, options);

	expect(await page.getByRole('table', { name: 'Diensten in een week' }).isVisible()).toBe(true);
	expect(await page.getByRole('link', { name: 'Mail je sollicitatie' }).isVisible()).toBe(true);
	await page.getByText('Kan ik meteen thuiswerken?').click();
	expect(await page.locator('.faq-section p').first().isVisible()).toBe(true);
	expect(
		await page.getByRole('heading', { name: 'Zo gaat het na je sollicitatie' }).isVisible(),
	).toBe(true);
	await page.context().close();
});

test('pictures come without JavaScript, in a modern format', async () => {
	const page = await sample.visit(webshop, options);
	const picture = page.locator('#team img');
	await picture.scrollIntoViewIfNeeded();
	await page.waitForLoadState('networkidle');
	const source = await picture.evaluate(
		(image) => image instanceof HTMLImageElement && image.currentSrc,
	);

	expect(source).toMatch(/\.avif$/);
	await page.context().close();
});
