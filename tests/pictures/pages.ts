import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { settingsFrom } from '#store/settings.ts';
import { type BoardServer, serveBoard } from '../browser/board-server.ts';
import { area, checkAddress, findings, paste } from '../browser/check.ts';
import { giveFolder } from '../browser/manage/folder-on-device.ts';
import { buildManagedBoard } from '../browser/manage/managed-board.ts';
import { built, today } from '../pages/build-site.ts';
import { kitIn, vacancyToMend } from './commands.ts';

/** The page that checks, at a desk and on a phone. */
export async function checkPages(browser: Browser): Promise<{ desk: Buffer; phone: Buffer }> {
	const folder = mkdtempSync(join(tmpdir(), 'helder-pictures-'));
	const board = await built(
		settingsFrom({ HELDER_TODAY: today }, new Date()),
		folder,
		'https://helder.example.nl/',
	);
	const server = await serveBoard(board);
	try {
		return {
			desk: await checkPage(browser, server, { width: 1280, height: 860 }),
			phone: await checkPage(browser, server, { width: 360, height: 660 }),
		};
	} finally {
		server.close();
		rmSync(folder, { recursive: true });
	}
}

async function checkPage(
	browser: Browser,
	{ url }: BoardServer,
	viewport: { width: number; height: number },
): Promise<Buffer> {
	const page = await pageIn(browser, viewport);
	await page.goto(url + checkAddress);
	await paste(page, vacancyToMend);
	const finding = findings(page).filter({ hasText: 'marktconform' });
	const isDesk = viewport.width > 600;
	await (isDesk ? finding.locator('.check-quote').click() : area(page).blur());
	const first = isDesk
		? page.locator('.check-text')
		: page.getByRole('heading', { name: 'Wat er beter kan' });
	await first.evaluate((element) =>
		window.scrollTo({
			top: element.getBoundingClientRect().top + window.scrollY - 16,
			behavior: 'instant',
		}),
	);
	return closing(page, isDesk ? { x: 80, y: 0, width: 1120, height: 700 } : undefined);
}

/** The form with a title that is refused, and what it says of that. */
export async function managePage(browser: Browser): Promise<Buffer> {
	const board = await buildManagedBoard();
	const server = await serveBoard(board);
	try {
		const page = await pageIn(browser, { width: 1100, height: 740 });
		await page.goto(`${server.url}beheer/`);
		await giveFolder(page, board.content);
		await page.getByRole('button', { name: 'Werken met een lokale repository' }).click();
		await page.getByText('Collecties').or(page.getByText('Vacatures')).first().waitFor();
		await page.goto(`${server.url}beheer/#/collections/vacancies/entries/medewerker`);
		const title = page.getByRole('textbox', { name: 'Titel' });
		await title.fill('Enthousiaste medewerker webshop!');
		const finding = page.frameLocator('iframe.preview').locator('.finding').first();
		await finding.waitFor();
		await title.blur();
		await finding.evaluate((element) => element.scrollIntoView({ block: 'center' }));
		return await closing(page);
	} finally {
		server.close();
		board.remove();
	}
}

/** The guide for an interview, from the kit of a sample vacancy. */
export async function kitPage(browser: Browser): Promise<Buffer> {
	const folder = mkdtempSync(join(tmpdir(), 'helder-pictures-'));
	const page = await pageIn(browser, { width: 820, height: 900 });
	const kit = kitIn(folder, 'klantenservicemedewerker-webshop');
	await page.goto(pathToFileURL(join(kit, 'stap-3-gespreksleidraad.html')).href);
	const picture = await closing(page);
	rmSync(folder, { recursive: true });
	return picture;
}

async function pageIn(
	browser: Browser,
	viewport: { width: number; height: number },
): Promise<Page> {
	const context = await browser.newContext({ viewport, locale: 'nl-NL', colorScheme: 'light' });
	const page = await context.newPage();
	await page.clock.setFixedTime(`${today}T12:00:00+01:00`);
	return page;
}

type Clip = { x: number; y: number; width: number; height: number };

async function closing(page: Page, clip?: Clip): Promise<Buffer> {
	const picture = await page.screenshot({ animations: 'disabled', ...(clip ? { clip } : {}) });
	await page.context().close();
	return picture;
}
