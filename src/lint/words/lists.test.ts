import { describe, expect, test } from 'vitest';
import { listName } from '#lint/phrases/expression.ts';
import type { Phrase } from '#lint/phrases/phrase.ts';
import { lexicons } from '#lint/words/lexicons.ts';

describe.each(Object.values(lexicons))('the lists of words of $language', (lexicon) => {
	const { vocabulary } = lexicon;
	const phrases = Object.values(lexicon.phrases).flat();

	test('are there when a phrase names them', () => {
		const missing = phrases.flatMap((phrase) =>
			namesIn(textsOf(phrase))
				.filter((name) => !(name in (phrase.lists ?? {})) && !(name in vocabulary))
				.map(
					(name) =>
						`\`${phrase.id}\` names \`<${name}>\`, a list that is neither its own nor in the vocabulary.`,
				),
		);

		expect(missing).toEqual([]);
	});

	test('are named by the phrase that has them', () => {
		const unused = phrases.flatMap((phrase) => {
			const named = namesIn(textsOf(phrase));
			return Object.keys(phrase.lists ?? {})
				.filter((name) => !named.includes(name))
				.map((name) => `\`${phrase.id}\` has a list \`${name}\` that none of its patterns names.`);
		});

		expect(unused).toEqual([]);
	});

	test('have another name than those in the vocabulary', () => {
		const shadowing = phrases.flatMap(({ id, lists = {} }) =>
			Object.keys(lists)
				.filter((name) => name in vocabulary)
				.map(
					(name) =>
						`\`${id}\` has a list \`${name}\`, as the vocabulary has: give it another name.`,
				),
		);

		expect(shadowing).toEqual([]);
	});

	test('stand in the vocabulary because something names them', () => {
		const named = new Set(
			namesIn([...phrases.flatMap(textsOf), ...Object.values(vocabulary).flat()]),
		);

		expect(Object.keys(vocabulary).filter((name) => !named.has(name))).toEqual([]);
	});

	test('are named in a way that patterns can read', () => {
		const names = [vocabulary, ...phrases.map(({ lists = {} }) => lists)].flatMap(Object.keys);

		expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
	});
});

const textsOf = ({ patterns, unless = [], parts = [], lists = {} }: Phrase): readonly string[] => [
	...patterns,
	...unless,
	...parts.flatMap((part) => part.of),
	...Object.values(lists).flat(),
];

const namesIn = (texts: readonly string[]): string[] =>
	texts.flatMap((text) => Array.from(text.matchAll(listName), ([, name = '']) => name));
