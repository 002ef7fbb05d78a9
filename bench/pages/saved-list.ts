import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { requireChromium } from '../../tests/browser/chromium.ts';
import { saveFirst } from '../../tests/browser/saving.ts';
import { freePort } from '../../tests/fixtures/free-port.ts';

/** A browser that others can talk to at `port`, in which three vacancies of a board were saved. */
export async function browserWithList(
	board: string,
): Promise<{ port: number; close: () => Promise<void> }> {
	const profile = mkdtempSync(join(tmpdir(), 'helder-lighthouse-'));
	const port = await freePort();
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: requireChromium(),
		args: ['--no-sandbox', `--remote-debugging-port=${port}`],
	});
	const page = await context.newPage();
	await page.goto(`${board}vacatures/`);
	await saveFirst(page, 3);
	await page.close();
	return {
		port,
		close: async () => {
			await context.close();
			rmSync(profile, { recursive: true, force: true });
		},
	};
}
