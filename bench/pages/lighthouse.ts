import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { requireChromium } from '../../tests/browser/chromium.ts';
import { budgets } from './budgets.ts';
import { serveCompressed } from './serve-compressed.ts';

const folder = process.argv[2] ?? 'dist';
if (!existsSync(folder)) {
	console.error(`There is no \`${folder}\`: run \`npm run build\` first.`);
	process.exit(2);
}

interface Report {
	categories: Record<string, { score: number | null }>;
}

const run = promisify(execFile);

/** The scores of a page on a slow phone. npx fetches Lighthouse: no part of the board needs it. */
async function scoresOf(url: string): Promise<Record<string, number>> {
	const { stdout } = await run(
		'npx',
		[
			...['--yes', 'lighthouse@13.5.0', url, '--quiet', '--output=json'],
			'--only-categories=performance,accessibility,best-practices,seo',
			'--chrome-flags=--headless=new --no-sandbox',
		],
		{ env: { ...process.env, CHROME_PATH: requireChromium() }, maxBuffer: 2 ** 26 },
	);
	const { categories } = JSON.parse(stdout) as Report;
	return Object.fromEntries(
		Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
	);
}

const server = await serveCompressed(folder);
const rows: Record<string, Record<string, number>> = {};
for (const [kind, { address }] of Object.entries(budgets))
	rows[kind] = await scoresOf(server.url + address.slice(1));
server.close();

console.log(
	'Lighthouse, mobile. Pages that are kept from search engines on purpose get 69 for SEO.',
);
console.table(rows);
