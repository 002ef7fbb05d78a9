import type { Range } from '#content/problem.ts';
import { isCrowded } from '#lint/phrases/crowded.ts';
import { foldedSentences } from '#lint/phrases/folded-sentences.ts';
import { matcherOf, type PhraseMatch } from '#lint/phrases/matcher.ts';
import { meantOf } from '#lint/phrases/meant.ts';
import { namesIn } from '#lint/phrases/names.ts';
import type { Phrase, PhraseCategory } from '#lint/phrases/phrase.ts';
import { textKindOf } from '#lint/phrases/text-kind.ts';
import { vaguePassagesOf } from '#lint/phrases/vague-spans.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import { type LabelledText, touch } from './texts.ts';

/** A stretch that a phrase was found in, and what an editor said of it. */
export interface Finding {
	folder: string;
	phrase: Phrase;
	category: PhraseCategory;
	/** What became of it: reported, or which part of the linter let it go. */
	fate: 'reported' | 'other sense' | 'not meant here' | 'a fact beside it';
	place: 'alone in its paragraph' | 'with others' | 'in a crowd' | '';
	/** Several phrases in a row. */
	isRow: boolean;
	/** The labels that it touches, each by a name of its own. */
	labels: readonly string[];
}

/** What the linter reports in a text. */
export function reportedIn(text: LabelledText): Finding[] {
	return vaguePassagesOf(text.document).flatMap((passage) =>
		passage.spans.map(({ phrase, category, count, range }): Finding => {
			const among = passage.spans.length === 1 ? 'alone in its paragraph' : 'with others';
			return {
				folder: text.folder,
				phrase,
				category,
				fate: 'reported',
				place: isCrowded(passage) ? 'in a crowd' : among,
				isRow: count > 1,
				labels: labelsAt(range, text),
			};
		}),
	);
}

/** What the linter found in a text and let go, outside what it reports. */
export function letGoIn(text: LabelledText): Finding[] {
	const { document, folder } = text;
	const reported = vaguePassagesOf(document).flatMap(({ spans }) =>
		spans.map(({ range }) => range),
	);
	const match = matcherOf(document.lexicon);
	const kind = textKindOf(document.body, document.fields);
	return document.body.flatMap((block) => {
		const found = match(block.folded.text);
		const sentences = foldedSentences(block);
		const meant = new Set(
			meantOf(found, { block, sentences, names: namesIn(document), text: kind }),
		);
		return found.flatMap((one): Finding[] => {
			const range = rangeIn(block.folded, one.start, one.end);
			if (reported.some((other) => touch(range, other))) return [];
			const { phrase, category } = one;
			const labels = labelsAt(range, text);
			return [
				{ folder, phrase, category, fate: fateOf(one, meant), place: '', isRow: false, labels },
			];
		});
	});
}

function fateOf(match: PhraseMatch, meant: ReadonlySet<PhraseMatch>): Finding['fate'] {
	if (match.hasOtherSense) return 'other sense';
	return meant.has(match) ? 'a fact beside it' : 'not meant here';
}

const labelsAt = (range: Range, { folder, name, labels = [] }: LabelledText): string[] =>
	labels.flatMap((label, index) => (touch(range, label) ? [`${folder}/${name} ${index}`] : []));
