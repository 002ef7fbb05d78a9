import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budgets, fontBudget, logoBudget } from '../../bench/pages/budgets.ts';
import { weightOf } from '../../bench/pages/weight.ts';
import type { BuiltBoard } from './build-site.ts';
import { all, attribute, type BuiltPage, filesOf, pagesOf, sample } from './site.ts';

const kilobyte = 1024;
/** KB, https://www.rfc-editor.org/rfc/rfc6928. */
const firstRoundTrip = 14;

test.each(Object.entries(budgets))('%s stays within its budget', (kind, budget) => {
	const weight = weightOf(sample.folder, budget.address);
	console.log(`${kind}: html ${shown(weight.html)}, css ${shown(weight.css)}`);

	expect((weight.html + weight.css) / kilobyte).toBeLessThanOrEqual(budget.page);
	expect(weight.scripts / kilobyte).toBeLessThanOrEqual(budget.scripts);
	expect(weight.fonts / kilobyte).toBeLessThanOrEqual(fontBudget);
	expect(weight.images / kilobyte).toBeLessThanOrEqual(budget.images ?? logoBudget);
});

test('every vacancy arrives in the first round trip', () => {
	const vacancies = pagesOf(sample)
		.filter(({ tree }) => all('article.vacancy', tree).length > 0)
		.map((page) => ({
			address: page.address,
			kilobytes: (sizeOf(page.html) + stylesOf(sample, page)) / kilobyte,
		}))
		.toSorted((a, b) => a.kilobytes - b.kilobytes);
	const [median, heaviest] = [vacancies[Math.floor(vacancies.length / 2)], vacancies.at(-1)];
	console.log(
		`the median ${median?.kilobytes.toFixed(2)} KB, the heaviest ${heaviest?.kilobytes.toFixed(2)}`,
	);

	expect(vacancies.length).toBeGreaterThan(20);
	expect(vacancies.filter(({ kilobytes }) => kilobytes > firstRoundTrip)).toEqual([]);
	expect(median?.kilobytes).toBeLessThanOrEqual(13.3);
});

test('a vacancy loads its styles as one file', () => {
	const files = pagesOf(sample)
		.filter(({ tree }) => all('article.vacancy #solliciteren', tree).length > 0)
		.map(({ tree }) => all('link[rel="stylesheet"]:not([media="print"])', tree).length);

	expect(new Set(files)).toEqual(new Set([1]));
});

test('a page loads at most 15 KB of scripts before somebody does something, a vacancy 5', () => {
	const heavy = pagesOf(sample).flatMap(({ address, tree }) => {
		const limit = all('article.vacancy', tree).length > 0 ? 5 : 15;
		const sources = all('script[src]', tree).map((script) => attribute(script, 'src'));
		const kilobytes = scriptsOf(sources) / kilobyte;
		return kilobytes > limit ? [`${address} ${kilobytes.toFixed(1)} KB`] : [];
	});

	expect(heavy).toEqual([]);
});

test('the page to apply on runs at most 4 KB of script before anything is typed, 10 KB in all', () => {
	const first = ['ApplyForm', 'draft-store', 'storage-item', 'via.', 'ClosingNotice'];
	const later = ['apply.', 'faults', 'result-panel'];
	const weightOf = (names: string[]): number =>
		names
			.map((name) => filesOf(sample, `_astro/${name}*.js`))
			.map((files) => {
				expect(files.length).toBeGreaterThan(0);
				return Math.max(
					...files.map((file) => sizeOf(readFileSync(join(sample.folder, file), 'utf8'))),
				);
			})
			.reduce((sum, size) => sum + size, 0);
	console.log(`applying: ${shown(weightOf(first))} first, ${shown(weightOf(later))} later`);

	expect(weightOf(first) / kilobyte).toBeLessThanOrEqual(4);
	expect(weightOf([...first, ...later]) / kilobyte).toBeLessThanOrEqual(10);
});

test('saving costs every page at most 3 KB of scripts', () => {
	const [file = ''] = filesOf(sample, '_astro/SavedLink*.js');
	const size = scriptsOf([`/${file}`]);
	console.log(`${file} with what it imports ${shown(size)}`);

	expect(size / kilobyte).toBeLessThanOrEqual(3);
});

test('pages in every language share the files for saving', () => {
	expect(filesOf(sample, '_astro/{SavedLink,saving}.*.js')).toHaveLength(2);
});

test('the script that closes a vacancy is at most 250 bytes with Brotli', () => {
	const [file = ''] = filesOf(sample, '_astro/ClosingNotice*.js');
	const size = sizeOf(readFileSync(join(sample.folder, file), 'utf8'));
	console.log(`${file} ${size} bytes`);

	expect(size).toBeLessThanOrEqual(250);
});

function stylesOf({ folder, base }: BuiltBoard, { tree }: BuiltPage): number {
	return all('link[rel="stylesheet"]:not([media="print"])', tree)
		.map((link) => readFileSync(join(folder, attribute(link, 'href').slice(base.length)), 'utf8'))
		.reduce((total, source) => total + sizeOf(source), 0);
}

/** Scripts with everything that they import at once. */
function scriptsOf(addresses: readonly string[]): number {
	const all = new Set(addresses);
	for (const address of all)
		for (const [, name = ''] of sourceOf(address).matchAll(
			/(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g,
		))
			all.add(`/_astro/${name}`);
	return [...all].reduce((sum, address) => sum + sizeOf(sourceOf(address)), 0);
}

const sourceOf = (address: string): string => readFileSync(join(sample.folder, address), 'utf8');

/** Hundreds of pages load the same scripts and styles: each is compressed once. */
const sizes = new Map<string, number>();

function sizeOf(source: string): number {
	const size = sizes.get(source) ?? brotliCompressSync(source).length;
	sizes.set(source, size);
	return size;
}

const shown = (bytes: number): string => `${(bytes / kilobyte).toFixed(1)} KB`;
