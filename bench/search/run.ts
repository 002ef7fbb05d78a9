import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { requireChromium } from '../../tests/browser/chromium.ts';
import { sampleRecords } from '../../tests/search/sample-records.ts';
import { writeSearchBoard } from './board.ts';
import { firstQuery, laterQueries, slowNetwork } from './measure.ts';
import { countingServer } from './server.ts';
import { benchVacancies } from './vacancies.ts';

const { values } = parseArgs({
	options: { count: { type: 'string', multiple: true, default: ['100', '1000', '10000'] } },
});

/** By the facts; by the facts after mending; by the text, because no fact knows the word. */
const kinds = {
	facts: 'klantenservice',
	'typing error': 'magazijnmedewrker',
	text: 'oliebollen',
};

const samples = await sampleRecords();
const browser = await chromium.launch({ executablePath: requireChromium() });
try {
	for (const count of values.count.map(Number)) {
		const folder = mkdtempSync(join(tmpdir(), 'helder-search-'));
		const start = performance.now();
		await writeSearchBoard(folder, benchVacancies(samples, count));
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		console.log(`\n${count} vacancies, both indexes written in ${seconds} s`);
		const server = await countingServer(folder);
		try {
			// Compresses everything once, so that no measured visit waits for it.
			for (const query of Object.values(kinds)) await firstQuery(browser, server, query);
			const rows: Record<string, object> = {};
			for (const [kind, query] of Object.entries(kinds))
				rows[kind] = {
					query,
					...(await firstQuery(browser, server, query)),
					'slow 4G, slow phone, ms': (await firstQuery(browser, server, query, slowNetwork))[
						'first result ms'
					],
					'next query ms': await laterQueries(browser, server, query),
				};
			console.table(rows);
		} finally {
			server.close();
			rmSync(folder, { recursive: true });
		}
	}
} finally {
	await browser.close();
}
