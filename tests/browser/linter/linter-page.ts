import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Rolldown } from 'vite';
import { serveBoard } from '../board-server.ts';
import { requireChromium } from '../chromium.ts';
import { bundleLinter } from './bundle.ts';

/** A page with the linter, served from a folder of its own. */
export interface LinterPage {
	url: string;
	chunks: readonly Rolldown.OutputChunk[];
	/** Before its first address. */
	open: () => Promise<Page>;
	close: () => Promise<void>;
}

/** Nothing but scripts of the page's own; so no `eval` and no `new Function` either. */
const policy = "default-src 'none'; script-src 'self'";

/** Bundles the linter and serves it under a strict content security policy. */
export async function startLinterPage(): Promise<LinterPage> {
	const folder = mkdtempSync(join(tmpdir(), 'helder-linter-'));
	const chunks = await bundleLinter(folder);
	const server = await serveBoard({ folder, base: '/' }, { 'Content-Security-Policy': policy });
	const browser: Browser = await chromium.launch({ executablePath: requireChromium() });
	return {
		url: server.url,
		chunks,
		open: () => browser.newPage(),
		async close() {
			await browser.close();
			server.close();
			rmSync(folder, { recursive: true });
		},
	};
}
