import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/{components,layouts,pages}/**/*.astro').sort();

/** Selectors of a file, each with the block that it begins with: `.card__title a` begins with `card`. */
const selectors = files.flatMap((file) => {
	const [, style = ''] = /<style[^>]*>([\s\S]*?)<\/style>/.exec(readFileSync(file, 'utf8')) ?? [];
	return selectorsIn(style).map((selector) => ({ file, selector, block: blockOf(selector) }));
});

test('every selector in a component begins with a class, so that it reaches nothing outside', () => {
	expect(selectors.filter(({ block }) => !block)).toEqual([]);
	expect(selectors.length).toBeGreaterThan(300);
});

test('a block is styled by one file alone', () => {
	const owners = Map.groupBy(selectors, ({ block }) => block);
	const shared = [...owners].flatMap(([block, rules]) => {
		const names = [...new Set(rules.map(({ file }) => file))];
		return names.length > 1 ? [`${block}: ${names.join(', ')}`] : [];
	});

	expect(shared).toEqual([]);
});

test('styles are written without Astro’s scope, which would mark every element of a page', () => {
	expect(
		files.filter((file) => /<style(?![^>]* is:global)/.test(readFileSync(file, 'utf8'))),
	).toEqual([]);
});

test('styles for paper stand in a file that no screen waits for, and name what is in the pages', () => {
	const pages = files.map((file) => readFileSync(file, 'utf8'));
	// The poster is paper on any screen.
	const elsewhere = files.filter(
		(file, index) => pages[index]?.includes('@media print') && !/\/Poster\w+\.astro$/.test(file),
	);
	const classes = globSync('src/styles/print/*.css')
		.flatMap((file) => selectorsIn(readFileSync(file, 'utf8')))
		.flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]+)/g)].map(([, name = '']) => name))
		.filter((name) => name !== 'button');

	expect(elsewhere).toEqual([]);
	expect(classes.length).toBeGreaterThan(40);
	expect(classes.filter((name) => !pages.some((page) => page.includes(name)))).toEqual([]);
});

function selectorsIn(style: string): string[] {
	const rules = style.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?<=^|[{};])\s*([^{};@]+)\{/g);
	return [...rules].flatMap(([, list = '']) =>
		list.split(/,(?![^(]*\))/).map((selector) => selector.trim()),
	);
}

function blockOf(selector: string): string | undefined {
	return /^\.([a-z]+(?:-[a-z]+)*)/.exec(selector)?.[1];
}
