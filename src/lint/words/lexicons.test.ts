import { describe, expect, test } from 'vitest';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { documentOf } from '#lint/core/document.ts';
import { requiredLiterals } from '#lint/core/required-literals.ts';
import { expanded } from '#lint/phrases/expression.ts';
import { matcherOf } from '#lint/phrases/matcher.ts';
import { vaguePassagesOf } from '#lint/phrases/vague-spans.ts';
import { lexicons } from '#lint/words/lexicons.ts';

const entries = Object.values(lexicons).flatMap((lexicon) =>
	Object.entries(lexicon.phrases).flatMap(([category, phrases]) =>
		phrases.map((phrase) => ({ ...phrase, category, lexicon })),
	),
);

describe.each(Object.values(lexicons))('the phrases of $language', ({ phrases }) => {
	test('have an id each', () => {
		const ids = Object.values(phrases)
			.flat()
			.map(({ id }) => id);

		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
	});
});

describe.each(entries.filter(({ tier }) => tier !== 'C'))('$lexicon.language $id', (entry) => {
	const { lexicon, category, patterns, lists, parts = [], redeemedBy, fields = [] } = entry;
	const source = expanded(patterns, lexicon.vocabulary, lists);

	test('can be looked for by fixed letters', () => {
		const shortest = Math.min(...(requiredLiterals(source) ?? ['']).map(({ length }) => length));

		expect(shortest).toBeGreaterThanOrEqual(2);
	});

	test('has examples that are not vague themselves', () => {
		const examples = [entry, ...parts].flatMap(({ rewrite }) => rewrite ?? []);

		expect(examples.flatMap((example) => phrasesIn(example, lexicon.language))).toEqual([]);
	});

	test('takes no longer than the text is long', () => {
		const matcher = matcherOf({
			...lexicon,
			phrases: { ...noPhrases, [category]: [entry] },
		});
		const [literal = ''] = requiredLiterals(source) ?? [];

		for (const near of [`${literal} `, `${literal}-`, literal, `${literal}, en `]) {
			// Quadratic time would be many minutes here, and the runner gives a test one.
			expect(matcher(near.repeat(Math.ceil(100_000 / near.length)))).toBeDefined();
		}
	});

	test('asks for a kind of fact, or nothing redeems it', () => {
		expect(new Set([...redeemedBy, ...fields]).size).toBe(redeemedBy.length + fields.length);
	});
});

const noPhrases = {
	environment: [],
	role: [],
	benefits: [],
	requirements: [],
	growth: [],
	team: [],
	hours: [],
	company: [],
	urgency: [],
	intensifiers: [],
};

function phrasesIn(source: string, language: 'nl' | 'en'): string[] {
	const entry = readEntry(
		{ file: 'a.md', source },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	);
	const document = documentOf(entry, {
		today: '2026-11-22',
		lexiconFor: () => lexicons[language],
	});
	return vaguePassagesOf(document).flatMap(({ spans }) => spans.map(({ quoted }) => quoted));
}
