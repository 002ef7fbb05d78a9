import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { oncePerDocument } from '#lint/core/once-per-document.ts';
import { withAdjectives } from '#lint/phrases/adjectives-before.ts';
import { thingAround, memberAround } from '#lint/phrases/enumeration.ts';
import { foldedPhrase } from '#lint/phrases/folded-phrase.ts';
import { type FoldedSentence, foldedSentences } from '#lint/phrases/folded-sentences.ts';
import { longestOf, type Matcher, matcherOf, type PhraseMatch } from '#lint/phrases/matcher.ts';
import { isSpecific, meantOf, sentenceOf } from '#lint/phrases/meant.ts';
import { namesIn, skipsBlock } from '#lint/phrases/names.ts';
import { type Passage, passagesOf } from '#lint/phrases/passages.ts';
import type { Lexicon } from '#lint/phrases/phrase.ts';
import { isReported, quietIn } from '#lint/phrases/quiet-stretches.ts';
import { isRedeemed, type Neighbourhood } from '#lint/phrases/redemption.ts';
import { inRows, type VagueSpan } from '#lint/phrases/rows.ts';
import { overlap } from '#lint/phrases/stretch.ts';
import { type TextKind, textKindIn } from '#lint/phrases/text-kind.ts';
import type { Strength } from '#lint/phrases/variants.ts';

/** A passage with what is vague in it. */
export interface VaguePassage {
	kind: Passage['kind'];
	/** Blocks that it holds. */
	size: number;
	spans: readonly VagueSpan[];
}

const matchers: Record<Strength, WeakMap<Lexicon, Matcher>> = {
	vague: new WeakMap(),
	weak: new WeakMap(),
};

/** Everything vague in a document, by paragraph and list; found once for all rules. */
export const vaguePassagesOf = oncePerDocument((document): readonly VaguePassage[] =>
	findPassages(document, 'vague'),
);

/** Ordinary words that often say little, where nothing vague stands. */
export function weakSpansOf(document: LintDocument): VagueSpan[] {
	const vague = vaguePassagesOf(document).flatMap(({ spans }) => spans);
	return findPassages(document, 'weak')
		.flatMap(({ spans }) => spans)
		.filter(
			({ range: [start, end] }) => !vague.some(({ range: [from, to] }) => start < to && from < end),
		);
}

function findPassages(document: LintDocument, strength: Strength): VaguePassage[] {
	const { body, fields, tree } = document;
	const names = namesIn(document);
	const allowed = document.allow.map(foldedPhrase);
	const text = textKindIn(document);
	return passagesOf([...fields, ...body], tree).flatMap(({ kind, blocks }) => {
		const spans = blocks.flatMap((block, index) =>
			skipsBlock(block)
				? []
				: spansIn(block, { document, strength, names, allowed, text, next: blocks[index + 1] }),
		);
		return spans.length > 0 ? [{ kind, size: blocks.length, spans }] : [];
	});
}

interface Place {
	document: LintDocument;
	strength: Strength;
	/** Folded names in which no phrase counts. */
	names: readonly string[];
	/** Folded phrases that are no report when they stand alone, so they do not count in a row or crowd. */
	allowed: readonly string[];
	text: TextKind;
	/** The next item of the list. */
	next: Block | undefined;
}

function spansIn(block: Block, place: Place): VagueSpan[] {
	const { text } = block.folded;
	const found = matcherFor(place.document.lexicon, place.strength)(text);
	if (found.length === 0) return [];
	if (block.kind !== 'field' && place.text.isOtherProse()) return [];
	const sentences = foldedSentences(block);
	const quiet = quietIn(block, place);
	const meant = meantOf(found, { block, sentences, names: place.names, text: place.text }).filter(
		isReported(block, quiet),
	);
	const isConcrete = (match: PhraseMatch): boolean =>
		isRedeemed(match.phrase, around(match, block, sentences, place), place.document.vacancy);
	const vague = withoutConcrete(meant, isConcrete);
	// Its message says more than that of the wider phrase.
	const specific = longestOf(vague.filter(isSpecific));
	const wider = longestOf(
		vague.filter((match) => !specific.some((other) => overlap(match, other))),
	);
	const kept = [...specific, ...wider];
	const whole = specific.map((match) => withAdjectives(match, { vague, kept, text }));
	const { vocabulary } = place.document.lexicon;
	return inRows([...whole, ...wider].toSorted(byPlace), block, { quiet: quiet.all, vocabulary });
}

function withoutConcrete(
	meant: readonly PhraseMatch[],
	isConcrete: (match: PhraseMatch) => boolean,
): PhraseMatch[] {
	// What makes “een leuk team” concrete also does so for the wider phrase that finds it.
	const concrete = longestOf(meant.filter(isSpecific)).filter(isConcrete);
	return meant.filter(
		(match) => !concrete.some((other) => overlap(match, other)) && !isConcrete(match),
	);
}

const byPlace = (a: PhraseMatch, b: PhraseMatch): number => a.start - b.start;

function matcherFor(lexicon: Lexicon, strength: Strength): Matcher {
	const matcher = matchers[strength].get(lexicon) ?? matcherOf(lexicon, strength);
	matchers[strength].set(lexicon, matcher);
	return matcher;
}

/** Up to the last mark that ends a clause. */
const earlierClauses = /^.*[,;:(](?= )/u;

function around(
	{ start, end }: PhraseMatch,
	block: Block,
	sentences: readonly FoldedSentence[],
	{ next }: Place,
): Neighbourhood {
	const index = sentenceOf({ start }, sentences);
	const { text } = block.folded;
	const [from, to] = [sentences[index]?.start ?? 0, sentences[index]?.end ?? text.length];
	const sentence = text.slice(from, to);
	const own = sentences[index]?.plain ?? block.plain.text;
	const inSentence = { sentence, start: start - from, end: end - from };
	const earlier = sentence.slice(0, inSentence.start).match(earlierClauses)?.[0] ?? '';
	const isLast = index === sentences.length - 1;
	return {
		own,
		member: memberAround(inSentence, own) ?? thingAround(inSentence, own),
		fromClause: sentence.slice(earlier.length),
		fromPhrase: sentence.slice(inSentence.start),
		nextSentence: sentences[index + 1]?.plain,
		nextItem: isLast ? next?.plain.text : undefined,
		opensList: isLast && block.plain.text.trimEnd().endsWith(':'),
	};
}
