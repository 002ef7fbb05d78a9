import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { BuiltBoard } from './build-site.ts';
import { all, attribute, type BuiltPage, filesOf, pageAt, pagesOf, sample } from './site.ts';

const kilobyte = 1024;

// 14 KB is what arrives in the first round trip; half as much again is what Helder allows itself.
const budgets: [address: string, kilobytes: number][] = [
	['/', 30],
	['/vacatures/', 30],
	['/vacatures/klantenservicemedewerker-webshop/', 14 * 1.5],
	['/werkgevers/noorderwinkel/', 14 * 1.5],
	['/solliciteren/klantenservicemedewerker-webshop/', 14],
];

test.each(budgets)('%s with its styles is at most %d KB with Brotli', (address, limit) => {
	const page = pageAt(sample, address);
	const sizes = { html: sizeOf(page.html), css: stylesOf(sample, page) };
	console.log(`${address} html ${shown(sizes.html)} + css ${shown(sizes.css)}`);

	expect((sizes.html + sizes.css) / kilobyte).toBeLessThanOrEqual(limit);
});

test('no vacancy is heavier than that', () => {
	const heavy = pagesOf(sample)
		.filter(({ tree }) => all('article.vacancy', tree).length > 0)
		.map((page) => ({
			address: page.address,
			kilobytes: (sizeOf(page.html) + stylesOf(sample, page)) / kilobyte,
		}))
		.filter(({ kilobytes }) => kilobytes > 14 * 1.5);

	expect(heavy).toEqual([]);
});

test('a page loads one script at most, a vacancy and the page to apply on it two small ones', () => {
	const scripts = pagesOf(sample).map(({ address, tree }) => ({
		address,
		isVacancy: all('article.vacancy', tree).length > 0,
		// One is the tool, the other closes the page after its last day.
		isTwo: all('article.vacancy, article.apply-page', tree).length > 0,
		sources: all('script[src]', tree).map((script) => attribute(script, 'src')),
	}));
	const weightOf = (source: string): number =>
		sizeOf(readFileSync(join(sample.folder, source), 'utf8'));
	const heavy = scripts.filter(
		({ isVacancy, sources }) =>
			isVacancy && sources.reduce((sum, source) => sum + weightOf(source), 0) > 2 * kilobyte,
	);

	expect(scripts.filter(({ sources, isTwo }) => sources.length > (isTwo ? 2 : 1))).toEqual([]);
	expect(heavy.map(({ address }) => address)).toEqual([]);
});

test('the page to apply on runs at most 4 KB of script before anything is typed, 10 KB in all', () => {
	const first = ['ApplyForm', 'draft-store', 'via.', 'ClosingNotice'];
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

test('the script that closes a vacancy is at most 250 bytes with Brotli', () => {
	const [file = ''] = filesOf(sample, '_astro/ClosingNotice*.js');
	const size = sizeOf(readFileSync(join(sample.folder, file), 'utf8'));
	console.log(`${file} ${size} bytes`);

	expect(size).toBeLessThanOrEqual(250);
});

function stylesOf({ folder, base }: BuiltBoard, { tree }: BuiltPage): number {
	return all('link[rel="stylesheet"]', tree)
		.map((link) => readFileSync(join(folder, attribute(link, 'href').slice(base.length)), 'utf8'))
		.reduce((total, source) => total + sizeOf(source), 0);
}

const sizeOf = (source: string): number => brotliCompressSync(source).length;

const shown = (bytes: number): string => `${(bytes / kilobyte).toFixed(1)} KB`;
