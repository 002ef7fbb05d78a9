import { isMap, parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '#content/json-schema.ts';
import { vacancySnippets, type Snippet } from '#content/snippets.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { snippetText } from '#i18n/nl/snippets.ts';
import { readVacancy } from './fixtures/board.ts';
import { expanded } from './fixtures/snippet.ts';

const snippets = vacancySnippets();
const whole = snippets[snippetText.vacancyName] as Snippet;
const keys = Object.keys(vacancySchema.shape);
const keySnippets = keys.map((key) => ({ key, snippet: named(`(${key})`) }));
const itemSnippets = Object.entries(snippetText.items).map(([key, prefix]) => ({
	key,
	snippet: snippets[snippetText.itemName(prefix, key)] as Snippet,
}));

const textOf = (snippet: Snippet, chosen = new Map<number, string>()): string =>
	expanded(snippet.body, chosen).text;
const problemsIn = (source: string): string[] =>
	readVacancy(source).problems.map(({ message }) => message);

function named(end: string): Snippet {
	const [, snippet] = Object.entries(snippets).find(
		([name, { prefix }]) => name.endsWith(end) && Array.isArray(prefix),
	) as [string, Snippet];
	return snippet;
}

/** The vacancy of the snippet, with another text for one key. */
function vacancyWith(key: string, lines: string): string {
	const [, frontmatter = '', body = ''] = /^---\n(.*?)---\n(.*)$/s.exec(textOf(whole)) ?? [];
	const document = parseDocument(frontmatter);
	if (isMap(document.contents)) document.contents.delete(key);
	return `---\n${document.toString()}${lines}\n---\n${body}`;
}

test('the snippet for a whole vacancy makes a vacancy without problems', () => {
	expect(problemsIn(textOf(whole))).toEqual([]);
});

test('it is a draft until somebody chooses otherwise, and dated today', () => {
	expect(readVacancy(textOf(whole)).data).toMatchObject({
		status: 'draft',
		published: '2026-11-22',
	});
});

test('the places to fill in have numbers from one, each once, and end in the story', () => {
	const numbers = expanded(whole.body, new Map()).stops.map(({ number }) => number);

	expect(numbers).toEqual([...numbers.slice(0, -1).map((_, index) => index + 1), 0]);
});

test('every word that it names gives a snippet', () => {
	const said = whole.body.filter((line) => /^# [a-z-]+,/.test(line)).join(' ');
	const words = said.match(/[a-z-]{3,}/g) ?? [];
	const prefixes = new Set(Object.values(snippets).flatMap(({ prefix }) => prefix));

	expect(words.length).toBeGreaterThan(20);
	expect(words.filter((word) => !prefixes.has(word))).toEqual([]);
});

test.each(keySnippets)('the snippet for $key fits in a vacancy', ({ key, snippet }) => {
	expect(problemsIn(vacancyWith(key, textOf(snippet)))).toEqual([]);
});

test.each(itemSnippets)('the snippet for one of $key fits below its key', ({ key, snippet }) => {
	const item = textOf(snippet).replace(/^/gm, '  ');
	const problems = problemsIn(vacancyWith(key, `${key}:\n${item}`));

	// The share of one task is a part of a whole that stands around it.
	expect(problems.filter((problem) => !problem.startsWith('De aandelen zijn samen'))).toEqual([]);
});

test('every list of groups has a word for one item', () => {
	const lists = Object.entries(jsonSchemaOf('vacancy').properties ?? {}).flatMap(([key, schema]) =>
		(schema as { items?: { properties?: object } }).items?.properties ? [key] : [],
	);

	expect(Object.keys(snippetText.items).toSorted()).toEqual(lists.toSorted());
});

test('a word gives one snippet', () => {
	const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);

	expect(prefixes.length).toBe(new Set(prefixes).size);
});

describe('whatever somebody chooses, the value is one that the key can have', () => {
	const choices = [...keySnippets, ...itemSnippets].flatMap(({ key, snippet }) =>
		expanded(snippet.body, new Map()).stops.flatMap(({ number, options }) =>
			options.length < 2 ? [] : options.map((option) => ({ key, snippet, number, option })),
		),
	);

	const mayClash = ['contract-permanent-ends', 'on-site-with-home-days', 'salary-too-high'];

	test('there are choices', () => {
		expect(choices.length).toBeGreaterThan(60);
	});

	test.each(choices)('$key: $option', ({ key, snippet, number, option }) => {
		const text = textOf(snippet, new Map([[number, option]]));
		const lines = text.startsWith('- ') ? `${key}:\n${text.replace(/^/gm, '  ')}` : text;
		const codes = readVacancy(vacancyWith(key, lines)).problems.map(({ code }) => code);

		// That a permanent contract has no end, work at one place no days at home, and an hour not the pay of
		// the month in the example, is for whoever chose.
		expect(codes.filter((code) => !mayClash.includes(code))).toEqual([]);
	});
});
