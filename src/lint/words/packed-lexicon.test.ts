import { describe, expect, test } from 'vitest';
import { expanded } from '#lint/phrases/expression.ts';
import type { Lexicon, Phrase } from '#lint/phrases/phrase.ts';
import { lexicons } from '#lint/words/lexicons.ts';
import { packedLexicon } from '#lint/words/pack-lexicon.ts';
import { unpacked } from '#lint/words/packed-lexicon.ts';

/** What finding and explaining a phrase takes, with all shorthand written out. */
function needed({ id: _, source: _from, lists, ...phrase }: Phrase, { vocabulary }: Lexicon) {
	const whole = (patterns: readonly string[] = []) => expanded(patterns, vocabulary, lists);
	return {
		...phrase,
		patterns: whole(phrase.patterns),
		unless: whole(phrase.unless),
		parts: (phrase.parts ?? []).map(({ of, ...advice }) => ({ of: whole(of), ...advice })),
	};
}

const phrasesOf = (lexicon: Lexicon) =>
	Object.entries(lexicon.phrases).flatMap(([category, phrases]) =>
		phrases.map((phrase) => ({ category, ...needed(phrase, lexicon) })),
	);

describe.each(Object.values(lexicons))('the phrases in $language', (lexicon) => {
	test('say the same after a journey to a browser', () => {
		const arrived = unpacked(JSON.parse(JSON.stringify(packedLexicon(lexicon))));

		expect(phrasesOf(arrived)).toEqual(phrasesOf(lexicon));
		expect(Object.keys(arrived.vocabulary)).toEqual(Object.keys(lexicon.vocabulary));
	});

	test('leave names and sources at home', () => {
		const [first] = Object.values(lexicon.phrases).flat();
		const packed = JSON.stringify(packedLexicon(lexicon));

		expect(packed).not.toContain(first?.id);
		expect(packed).not.toContain('corpus');
	});
});

test('an escaped bracket is no group', () => {
	const phrase: Phrase = {
		...{ id: 'kansen', source: 'corpus', tier: 'A', redeemedBy: [] },
		...{ patterns: ['\\((?:mooie|fijne) kansen(?! op)'], why: 'het is vaag', ask: 'de kans' },
	};
	const { phrases } = lexicons.nl;
	const none = Object.fromEntries(Object.keys(phrases).map((category) => [category, []]));
	const lexicon = { ...lexicons.nl, phrases: { ...none, growth: [phrase] } } as unknown as Lexicon;

	expect(unpacked(packedLexicon(lexicon)).phrases.growth[0]?.patterns).toEqual(phrase.patterns);
});
