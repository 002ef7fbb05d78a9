import { globSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import type { Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Board, readBoard } from '#cli/lint/board.ts';
import { checkFiles } from '#cli/lint/check-files.ts';
import { filesFor } from '#cli/lint/files.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import { placedReports } from '#cli/lint/placed-reports.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import type { Checked } from '#lint/checked-file.ts';
import { changed } from '../fixtures/board.ts';
import { inFolder } from '../fixtures/in-folder.ts';
import { clear, onClearBoard, shouting } from '../fixtures/lint-command.ts';
import { examplesOf, sourceWith } from '../fixtures/rules/examples.ts';
import { wrongContradictions } from '../fixtures/wrong-contradictions.ts';
import { wrongForms } from '../fixtures/wrong-forms.ts';
import { wrongKeys } from '../fixtures/wrong-keys.ts';
import { wrongValues } from '../fixtures/wrong-values.ts';
import { type LinterPage, startLinterPage } from './linter/linter-page.ts';

const today = '2026-11-22';
const dictionary = lintDictionaryFor('nl');

declare global {
	/** What the page tried against its content security policy. */
	var violations: string[];
}

let linter: LinterPage;
let page: Page;
const sample = readBoard('content');
const requests: string[] = [];

beforeAll(async () => {
	linter = await startLinterPage();
	page = await linter.open();
	page.on('request', (request: Request) => requests.push(request.url()));
	await page.addInitScript(() => {
		globalThis.violations = [];
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			violations.push(`${violatedDirective} ${blockedURI}`),
		);
	});
	await page.goto(linter.url);
});
afterAll(() => linter.close());

test('sample vacancies get the reports of the command', async () => {
	const paths = globSync('content/vacancies/*.md').sort();
	const results = await commandResults(paths, process.cwd(), 'content');

	expect(results).toHaveLength(paths.length);
	for (const result of results) await expectSame(result, readFileSync(result.path, 'utf8'), sample);
});

test('the wrong examples of the help pages get the reports of the command', async () => {
	const ids = readdirSync('content/rules').map((name) => name.replace(/\.md$/, ''));
	const texts = ids.flatMap((id) => examplesOf(id).wrong.map(sourceWith));

	expect(texts.length).toBeGreaterThan(100);
	await expectSameOfAll(texts);
});

test('texts that cannot be read get the reports of the command', async () => {
	await expectSameOfAll([
		'',
		'Wij zoeken een topper.',
		'---\ntitle: Kok\n',
		clear.replace('title:', 'titel:'),
		clear.replace('hours: { min: 24', 'hours: { min: veel'),
		clear.replace('hours: { min: 24, max: 32 }', 'hours: { min: 24, max: 32'),
		clear.replace('min: 2700', 'min: 2.700'),
		clear.replace('hours: { min: 24, max', 'hours: &uren { min: 24, max: *uren, growsTo'),
		clear.replace('status: open', 'status: draft').replace('hours:', 'uren:'),
		`${clear}\n<script>alert(1)</script>\n\n![](./foto.png)\n`,
		`${clear}\0`,
		`${clear}\uD83D`,
		clear.replaceAll('\n', '\r\n'),
		`\uFEFF${shouting}`,
		shouting.replace(
			'\n---\n\n',
			"\nexceptions: [{ rule: exclamation-mark, reason: 'Het is een citaat.' }]\n---\n\n",
		),
		'x'.repeat(1_000_001),
	]);
});

test('mistakes in frontmatter get the reports of the command', async () => {
	const wrongs = [...wrongKeys, ...wrongValues, ...wrongForms, ...wrongContradictions];

	await expectSameOfAll(wrongs.map(({ from, to }) => changed(from, to)));
});

test('a page in Dutch reads a file without rules, their sentences or phrases, and brings no English nor help pages', () => {
	const { entry, rules } = parts();

	expect(rules.moduleIds.some((id) => id.includes('/i18n/nl/lint/'))).toBe(true);
	expect(modulesIn([entry], /\/lint\/(?:rules|phrases|core|policy)\/|\/i18n\/nl\/lint\//)).toEqual(
		[],
	);
	expect(modulesIn([entry, rules], /\/i18n\/en\/|\/lint\/words\/(?:nl|en)\/|\.md$/)).toEqual([]);
});

const modulesIn = (chunks: readonly Rolldown.OutputChunk[], pattern: RegExp): string[] =>
	chunks.flatMap(({ moduleIds }) => moduleIds.filter((id) => pattern.test(id)));

/** The scripts of the page, by what they are for. */
function parts() {
	const partOf = (isPart: (chunk: Rolldown.OutputChunk) => boolean): Rolldown.OutputChunk => {
		const [chunk, ...others] = linter.chunks.filter(isPart);
		if (!chunk || others.length > 0)
			throw new Error('The page is not in the parts it should be in');
		return chunk;
	};
	const made = (name: string) =>
		partOf(({ facadeModuleId }) => facadeModuleId?.endsWith(name) === true);
	return {
		entry: partOf(({ isEntry }) => isEntry),
		rules: made('/linter/rules.ts'),
		phrases: made('/words/nl/lexicon.ts'),
		englishPhrases: made('/words/en/lexicon.ts'),
	};
}

/**
 * Bytes with Brotli, each script alone: what there was on 2026-11-23, and 1,500 more. Rules have no more than 300: they
 * learned more ways to say the same.
 */
const budgets = { entry: 75_000, rules: 84_000, phrases: 77_700, englishPhrases: 27_700 };

test.each(Object.entries(budgets))('the part %s weighs no more than %d bytes', (name, budget) => {
	const { code } = parts()[name as keyof typeof budgets];

	expect(brotliCompressSync(code).length).toBeLessThanOrEqual(budget);
	expect(linter.chunks).toHaveLength(Object.keys(budgets).length);
});

test('scripts for a browser hold no sources of rules, and of Zod nothing that no schema uses', () => {
	const code = linter.chunks.map((chunk) => chunk.code).join('\n');

	const unused = ['patternProperties', 'ZodCatch', 'ZodObjectJIT', 'ZodCyclicError'];
	const found = ['www.nrc.nl', 'als-geen-ander', ...unused].filter((part) => code.includes(part));
	expect(found).toEqual([]);
});

test('nothing leaves the page but requests for its own scripts', () => {
	const own = ['', ...linter.chunks.map(({ fileName }) => fileName)];

	expect(requests.toSorted()).toEqual(own.map((file) => linter.url + file).toSorted());
});

test('a page that forbids eval has nothing to complain of', async () => {
	await check(page, clear, sample);

	expect(await page.evaluate(() => violations)).toEqual([]);
});

test('rules come with the first text, phrases of a language with the first vacancy in it', async () => {
	const fresh = await linter.open();
	const loaded: string[] = [];
	fresh.on('request', (request) => loaded.push(request.url()));
	await fresh.goto(linter.url);
	const atFirst = loaded.length;
	await check(fresh, '', sample);

	expect(loaded.length - atFirst).toBe(0);
	await check(fresh, clear, sample);
	expect(loaded.length - atFirst).toBe(2);
	await check(fresh, clear, sample);
	expect(loaded.length - atFirst).toBe(2);
	await check(fresh, clear.replace('\n---\n\n', '\nlanguage: en\n---\n\n'), sample);
	expect(loaded.length - atFirst).toBe(3);
	await fresh.close();
});

/** What the command says of files; those outside a board ask a content folder about employers. */
async function commandResults(paths: string[], from: string, content: string) {
	const contentFolder = resolve(content);
	const { files } = filesFor({ paths, from, contentFolder }, dictionary.command);
	const options = { only: [], today, address: undefined, cacheFile: undefined, dictionary };
	return (await checkFiles(files, { ...options, contentFolder })).results;
}

/** Compares texts that stand alone, beside a board with wishes of its own. */
async function expectSameOfAll(texts: readonly string[]): Promise<void> {
	const names = texts.map((_, index) => `${String(index).padStart(4, '0')}.md`);
	const files = Object.fromEntries(texts.map((text, index) => [names[index] ?? '', text]));
	await onClearBoard({}, async (content) =>
		inFolder(files, async (folder) => {
			const board = readBoard(content);
			const results = await commandResults(names, folder, content);
			expect(results).toHaveLength(texts.length);
			for (const [index, result] of results.entries())
				await expectSame(result, texts[index] ?? '', board);
		}),
	);
}

async function expectSame(result: FileResult, text: string, board: Board): Promise<void> {
	const source = result.reports.some(({ ruleId }) => withoutText.has(ruleId)) ? '' : text;
	const { path: _, ...expected } = withoutAddresses(result);

	expect(placed(await check(page, text, board), source), result.path).toEqual(expected);
}

/** What is wrong with a file that has no text to place it in. */
const withoutText = new Set(['binary-file', 'file-too-large']);

function check(where: Page, text: string, board: Board): Promise<Checked> {
	const { site, organisations } = board;
	const [, slug = ''] = /^organisation: (.*?)\r?$/m.exec(text) ?? [];
	const asked = { today, policy: site.data?.lint, organisation: organisations.get(slug)?.data };
	// Later: code that the driver calls itself may use eval in spite of the policy.
	return where.evaluate(
		([given, by]) => new Promise((resolve) => setTimeout(() => resolve(checkInPage(given, by)))),
		[text, asked] as const,
	);
}

/** What was found in the page, in the form of the command. */
function placed({ suppressed, ...checked }: Checked, source: string): Omit<FileResult, 'path'> {
	const placedIn = (reports: Checked['reports']) => placedReports(source, reports, () => null);
	return {
		...checked,
		reports: placedIn(checked.reports),
		exceptions: placedIn(suppressed).map((report, index) => ({
			...report,
			reason: suppressed[index]?.reason ?? '',
			until: suppressed[index]?.until ?? null,
		})),
	};
}

const withoutAddresses = ({ reports, exceptions, ...result }: FileResult): FileResult => ({
	...result,
	reports: reports.map((report) => ({ ...report, url: null })),
	exceptions: exceptions.map((report) => ({ ...report, url: null })),
});
