import type { PhraseCategory } from '#domain/phrase-terms.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type {
	Advice,
	FactKind,
	Lexicon,
	LinkedField,
	Phrase,
	PhraseContext,
} from '#lint/phrases/phrase.ts';

/**
 * A lexicon in which what is of one kind stands together, because that compresses best: each column has a line
 * for every phrase, with tabs between the things it holds there. `packedLexicon` says what is in which.
 */
export interface PackedLexicon {
	language: SiteLanguage;
	vocabulary: Readonly<Record<string, string>>;
	columns: readonly string[];
}

/** The lexicon as it was, but for names and sources of phrases; lists are written out. */
export function unpacked({ language, vocabulary, columns }: PackedLexicon): Lexicon {
	const [categories = [], ...cells] = columns.map((column) => column.split('\n'));
	const phrases = categories.map((category, row) => ({
		category,
		phrase: phraseOf(cells.map((column) => column[row] ?? '')),
	}));
	const byCategory = Map.groupBy(phrases, ({ category }) => category);
	return {
		language,
		vocabulary: Object.fromEntries(
			Object.entries(vocabulary).map(([name, words]) => [name, [withGroups(words)]]),
		),
		phrases: Object.fromEntries(
			Array.from(byCategory, ([category, rows]) => [category, rows.map(({ phrase }) => phrase)]),
		) as Record<PhraseCategory, Phrase[]>,
	};
}

function phraseOf([tier, patterns = '', unless, context, aim, ...rest]: readonly string[]): Phrase {
	const [redeemedBy = [], fields = [], ...said] = rest.map(things);
	const [parts = [], why = [], ask = [], rewrite = []] = said;
	const advice = (index: number): Advice => ({
		why: why[index] ?? '',
		ask: ask[index] ?? '',
		...(rewrite[index] && { rewrite: rewrite[index] }),
	});
	return {
		...{ id: '', source: '', tier: tier as Phrase['tier'], patterns: [withGroups(patterns)] },
		...(unless && { unless: [withGroups(unless)] }),
		...(context && { context: context as PhraseContext }),
		...(aim && { mayBeAim: true }),
		redeemedBy: redeemedBy as FactKind[],
		...(fields.length > 0 && { fields: fields as LinkedField[] }),
		...advice(0),
		...(parts.length > 0 && {
			parts: parts.map((of, index) => ({ of: [withGroups(of)], ...advice(index + 1) })),
		}),
	};
}

const things = (cell: string): string[] => (cell === '' ? [] : cell.split('\t'));

/** No pattern asks what a group found, so all groups are written as those that remember it. */
const withGroups = (pattern: string): string => pattern.replace(/(?<!\\)\((?!\?)/g, '(?:');
