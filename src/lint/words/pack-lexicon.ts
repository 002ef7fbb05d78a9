import { withOwnLists } from '#lint/phrases/expression.ts';
import type { Lexicon, Phrase, Vocabulary } from '#lint/phrases/phrase.ts';
import type { PackedLexicon } from '#lint/words/packed-lexicon.ts';

/** A lexicon for a browser, without what is there for who reads and writes it. */
export function packedLexicon({ language, vocabulary, phrases }: Lexicon): PackedLexicon {
	const rows = Object.entries(phrases).flatMap(([category, all]) =>
		all.map((phrase) => [category, ...cellsOf(phrase)]),
	);
	return {
		language,
		vocabulary: Object.fromEntries(
			Object.entries(vocabulary).map(([name, words]) => [name, joined(words)]),
		),
		columns: (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]).join('\n')),
	};
}

function cellsOf(phrase: Phrase): string[] {
	const { lists, parts = [] } = phrase;
	const said = [phrase, ...parts];
	return [
		phrase.tier,
		joined(phrase.patterns, lists),
		joined(phrase.unless, lists),
		phrase.context ?? '',
		phrase.mayBeAim ? '1' : '',
		phrase.redeemedBy.join('\t'),
		(phrase.fields ?? []).join('\t'),
		parts.map(({ of }) => joined(of, lists)).join('\t'),
		said.map(({ why }) => why).join('\t'),
		said.map(({ ask }) => ask).join('\t'),
		said.map(({ rewrite = '' }) => rewrite).join('\t'),
	];
}

const joined = (patterns: readonly string[] = [], lists?: Vocabulary): string =>
	withOwnLists(patterns, lists).join('|').replaceAll('(?:', '(');
