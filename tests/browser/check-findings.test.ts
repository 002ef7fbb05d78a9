import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Run } from '#cli/lint/lint-run.ts';
import { requiredKeys } from '#drafts/missing-fields.ts';
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
	const found = await reported(text);
	const isGap = ({ ruleId }: Found): boolean => ruleId === 'missing' || ruleId === 'no-frontmatter';

	expect(await shown(page)).toEqual(found.filter((one) => !isGap(one)).map(lineOf));
	expect(await gapsShown(page)).toEqual(keysOf(found.filter(isGap)));
	await page.context().close();
});

interface Found {
	line: number;
	severity: string;
	ruleId: string;
	message: string;
}

const lineOf = ({ line, severity, ruleId, message }: Found): string =>
	[line, severity, ruleId, message].join(' | ');

/** The page shows what is missing as a list of keys; without frontmatter all of them, with why. */
async function gapsShown(page: Page): Promise<string[]> {
	const keys = await page
		.locator('.check-missing__item')
		.evaluateAll((items) => items.map((item) => item.getAttribute('data-key') ?? ''));
	const bare = await page.getByText(/^Het bestand begint niet met een kop/).allTextContents();
	return [...bare, ...keys];
}

/** The highest key is the last that is named before “ontbreekt”. */
const keysOf = (gaps: readonly Found[]): string[] => [
	...new Set(
		gaps.flatMap(({ ruleId, message }) => {
			if (ruleId === 'no-frontmatter') return [message, ...requiredKeys];
			const [named = ''] = message.split(' ontbreekt.');
			return [...named.matchAll(/“(\w+)”/g)].at(-1)?.[1] ?? message;
		}),
	),
];

/** What the page lists: line, severity, rule and message. */
async function shown(page: Page): Promise<string[]> {
	const words: Record<string, string> = { Fout: 'error', Waarschuwing: 'warning', Tip: 'info' };
	const listed = await findings(page).evaluateAll((items) =>
		items.map((item) => ({
			rule: item.getAttribute('data-rule') ?? '',
			severity: item.querySelector('.check-finding__severity')?.textContent ?? '',
			message: item.querySelector('p')?.textContent ?? '',
			line: /^Regel (\d+)/.exec(item.querySelector('.check-quote')?.textContent ?? '')?.[1] ?? '',
		})),
	);
	expect(await count(page).textContent()).not.toBe('');
	return listed.map(({ rule, severity, line, message }) =>
		[line, words[severity], rule, message].join(' | '),
	);
}

/** What the command says of the same text, as one more file of the board. */
async function reported(text: string): Promise<Found[]> {
	const folder = mkdtempSync(join(tmpdir(), 'helder-check-'));
	try {
		cpSync(resolve('content'), folder, { recursive: true });
		writeFileSync(join(folder, 'vacancies/proef.md'), text);
		const { stdout } = await lintIn(folder, ['--format', 'json', 'vacancies/proef.md']);
		const [file] = (JSON.parse(stdout) as Run).files;
		expect(severities).toContain(file?.reports[0]?.severity ?? severities[0]);
		return (file?.reports ?? []).map(({ start, ...report }) => ({ ...report, line: start.line }));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function wrongExample(id: string): string {
	const [example] = examplesOf(id).wrong;
	if (!example) throw new Error(`\`${id}\` has no wrong example`);
	return sourceWith(example).replace('organisation: voorbeeld', 'organisation: noorderwinkel');
}
