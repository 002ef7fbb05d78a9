import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Run } from '#cli/lint/lint-run.ts';
import { severities } from '#lint/core/rule.ts';
import { lintIn } from '../fixtures/lint-command.ts';
import { examplesOf, sourceWith } from '../fixtures/rules/examples.ts';
import { boardInBrowser } from './board-browser.ts';
import { count, findings, openCheck, paste, sampleText } from './check.ts';

const board = boardInBrowser('sample');
const own = sampleText.replace('NW-2026-014', 'PROEF-1');

const ruleTexts = ['vague-team', 'wage-below-minimum', 'sentence-length', 'trial-too-long'].map(
	(id) => [`the wrong example of ${id}`, wrongExample(id)] as const,
);

const texts: readonly (readonly [name: string, text: string])[] = [
	['a sample vacancy', own],
	['a vacancy in English', own.replace('\n---\n', '\nlanguage: en\n---\n')],
	[
		'a draft with mistakes',
		own.replace('status: open', 'status: draft').replace('hours:', 'uren:'),
	],
	[
		'an unknown employer and competency',
		own
			.replace('organisation: noorderwinkel', 'organisation: noorderwinkle')
			.replace('[geduld,', '[haast,'),
	],
	['wrong values', own.replace('min: 2430', 'min: 2.430').replace('"09:00"', '25:00')],
	['broken YAML', own.replace('hours: { min: 24', 'hours: { min: 24 }')],
	['frontmatter without an end', own.replace('\n---\n', '\n')],
	['a bare text', 'Wij zoeken een topper!\n\nJij bent een dynamische duizendpoot.\n'],
	[
		'an exception',
		own.replace(
			'\n---\n',
			"\nexceptions: [{ rule: shouting, reason: 'Het is een citaat.' }]\n---\n",
		),
	],
	...ruleTexts,
];

test.each(texts)('%s gets the findings of `npm run lint`', async (_, text) => {
	const page = await openCheck(board);
	await paste(page, text);

	expect(missingLast(await shown(page))).toEqual(missingLast(await reported(text)));
	await page.context().close();
});

/** The page shows what is missing apart from what stands in the text; each part keeps its order. */
const missingLast = (lines: readonly string[]): string[] => [
	...lines.filter((line) => !line.includes(' | missing | ')),
	...lines.filter((line) => line.includes(' | missing | ')),
];

/** What the page lists: rule, severity, line and message. */
async function shown(page: Page): Promise<string[]> {
	const words: Record<string, string> = { Fout: 'error', Waarschuwing: 'warning', Tip: 'info' };
	const listed = await findings(page).evaluateAll((items) =>
		items.map((item) => ({
			rule: item.getAttribute('data-rule') ?? '',
			severity: item.querySelector('.check-finding__severity')?.textContent ?? '',
			message: item.querySelector('p')?.textContent ?? '',
			// What is missing stands in a group of its own, without the line that it would be on.
			line:
				item.getAttribute('data-line') ??
				/^Regel (\d+)/.exec(item.querySelector('.check-quote')?.textContent ?? '')?.[1] ??
				'',
		})),
	);
	expect(await count(page).textContent()).not.toBe('');
	return listed.map(({ rule, severity, line, message }) =>
		[line, words[severity], rule, message].join(' | '),
	);
}

/** What the command says of the same text, as one more file of the board. */
async function reported(text: string): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'helder-check-'));
	try {
		cpSync(resolve('content'), folder, { recursive: true });
		writeFileSync(join(folder, 'vacancies/proef.md'), text);
		const { stdout } = await lintIn(folder, ['--format', 'json', 'vacancies/proef.md']);
		const [file] = (JSON.parse(stdout) as Run).files;
		expect(severities).toContain(file?.reports[0]?.severity ?? severities[0]);
		return (file?.reports ?? []).map(({ start, severity, ruleId, message }) =>
			[start.line, severity, ruleId, message].join(' | '),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function wrongExample(id: string): string {
	const [example] = examplesOf(id).wrong;
	if (!example) throw new Error(`\`${id}\` has no wrong example`);
	return sourceWith(example).replace('organisation: voorbeeld', 'organisation: noorderwinkel');
}
