import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { requireChromium } from '../../tests/browser/chromium.ts';
import { buildSamples } from '../visits/sample-board.ts';
import { writeIndexes } from './board.ts';
import { against, mostForFilter, mostKilobytes, mostMilliseconds } from '../listings/goals.ts';
import { type FirstQuery, firstQuery, laterQuery } from './measure.ts';
import { countingServer } from '../visits/server.ts';

const { values } = parseArgs({
	options: {
		count: { type: 'string', multiple: true, default: ['100', '1000', '10000'] },
		times: { type: 'string', default: '5' },
	},
});

/**
 * By the facts; by the facts after mending; by the text, because no fact knows the word; and by nothing, a
 * word of the frontmatter alone, which no story of the bench holds.
 */
const kinds = {
	facts: 'klantenservice',
	'typing error': 'magazijnmedewrker',
	text: 'kerstpakket',
	nothing: 'oliebollen',
};

const times = Number(values.times);
const folder = mkdtempSync(join(tmpdir(), 'helder-search-'));
const browser = await chromium.launch({ executablePath: requireChromium() });
try {
	const samples = join(folder, 'samples');
	await buildSamples(samples);
	for (const count of values.count.map(Number)) {
		const indexes = mkdtempSync(join(folder, 'indexes-'));
		await writeIndexes(indexes, count);
		await measure(browser, [indexes, samples], count);
	}
} finally {
	await browser.close();
	rmSync(folder, { recursive: true });
}

async function measure(chrome: Browser, folders: readonly string[], count: number) {
	const server = await countingServer(folders);
	const weights: Record<string, object> = {};
	const waits: Record<string, object> = {};
	try {
		for (const [kind, query] of Object.entries(kinds)) {
			// Compresses everything once, so that no measured visit waits for it.
			await firstQuery(chrome, server, query, { times: 1, isSlow: false });
			const fast = await firstQuery(chrome, server, query, { times, isSlow: false });
			const slow = await firstQuery(chrome, server, query, { times: 2, isSlow: true });
			const later = await laterQuery(chrome, server, query);
			weights[`${kind}: ${query}`] = weightOf(fast, count);
			waits[`${kind}: ${query}`] = {
				'Enter to cards, ms': against(fast.fromEnter, mostMilliseconds),
				'last letter to cards': against(fast.fromLastLetter, mostMilliseconds),
				'first letter to cards': Math.round(fast.fromFirstLetter),
				'next query': against(later.entered, mostMilliseconds),
				'a filter': against(later.clicked, mostForFilter),
				'slow: Enter': Math.round(slow.fromEnter),
				'slow: last letter': Math.round(slow.fromLastLetter),
			};
		}
		console.log(`\n${count} vacancies: KB after the list page itself, with Brotli`);
		console.table(weights);
		console.log('What a person waits for on the list page; slow is slow 4G and a slow phone');
		console.table(waits);
	} finally {
		server.close();
	}
}

function weightOf({ sent }: FirstQuery, count: number): object {
	const kilobytes = (pattern: RegExp): number =>
		[...sent].reduce((sum, [path, size]) => sum + (pattern.test(path) ? size : 0), 0) / 1024;
	return {
		scripts: kilobytes(/^\/_astro\//).toFixed(1),
		'list of vacancies': kilobytes(/vacatures\.json$/).toFixed(1),
		text: kilobytes(/teksten\//).toFixed(1),
		together: against(kilobytes(/_astro|zoek/), mostKilobytes[count], 1),
	};
}
