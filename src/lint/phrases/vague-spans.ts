import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { oncePerDocument } from '#lint/core/once-per-document.ts';
import { placesOf } from '#lint/core/words.ts';
import {
	isNegated,
	quotationsIn,
	type Surroundings,
	standsInContext,
} from '#lint/phrases/context.ts';
import { foldedPhrase } from '#lint/phrases/folded-phrase.ts';
import { type FoldedSentence, foldedSentences } from '#lint/phrases/folded-sentences.ts';
import { longestOf, type Matcher, matcherOf, type PhraseMatch } from '#lint/phrases/matcher.ts';
import { namesIn, skipsBlock, skipsInHeading } from '#lint/phrases/names.ts';
import { type Passage, passagesOf } from '#lint/phrases/passages.ts';
import type { Lexicon } from '#lint/phrases/phrase.ts';
import { isRedeemed } from '#lint/phrases/redemption.ts';
import { areInRow, inRows, type VagueSpan } from '#lint/phrases/rows.ts';
import type { Strength } from '#lint/phrases/variants.ts';
import { type TextKind, textKindOf } from '#lint/phrases/text-kind.ts';

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
	const text = textKindOf(body, fields);
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
	const matches = matcherFor(place.document.lexicon, place.strength)(text);
	if (matches.length === 0) return [];
	if (block.kind !== 'field' && place.text.isOtherProse()) return [];
	const sentences = foldedSentences(block);
	const silent = [...quotationsIn(text), ...place.names.flatMap((name) => stretchesOf(name, text))];
	const allowed = place.allowed.flatMap((phrase) => placesOf(phrase, text));
	const meant = matches.filter(
		(match) =>
			!silent.some((stretch) => overlap(match, stretch)) &&
			!allowed.some(([start, end]) => start <= match.start && match.end <= end) &&
			!skipsInHeading(block, match) &&
			isMeant(match, matches, { block, sentences, place }),
	);
	const isConcrete = (match: PhraseMatch): boolean =>
		isRedeemed(match.phrase, around(match, block, sentences, place), place.document.vacancy);
	// What makes “een leuk team” concrete also does so for the wider phrase that finds it.
	const concrete = longestOf(meant.filter(isSpecific)).filter(isConcrete);
	const vague = meant.filter(
		(match) => !concrete.some((other) => overlap(match, other)) && !isConcrete(match),
	);
	// Its message says more than that of the wider phrase.
	const specific = longestOf(vague.filter(isSpecific));
	const wider = longestOf(
		vague.filter((match) => !specific.some((other) => overlap(match, other))),
	);
	return inRows([...specific, ...wider].toSorted(byPlace), block);
}

const isSpecific = ({ phrase: { context } }: PhraseMatch): boolean =>
	context !== 'vacancy' && context !== 'row' && context !== 'alone';

const byPlace = (a: PhraseMatch, b: PhraseMatch): number => a.start - b.start;

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
	a.start < b.end && b.start < a.end;

function matcherFor(lexicon: Lexicon, strength: Strength): Matcher {
	const matcher = matchers[strength].get(lexicon) ?? matcherOf(lexicon, strength);
	matchers[strength].set(lexicon, matcher);
	return matcher;
}

/** Letters around a phrase that can tell what it is about; more only costs time. */
const farthestContext = 300;

function isMeant(
	match: PhraseMatch,
	matches: readonly PhraseMatch[],
	{ block, sentences, place }: { block: Block; sentences: readonly FoldedSentence[]; place: Place },
): boolean {
	const whole = sentences[sentenceOf(match, sentences)] ?? { start: 0, end: 0 };
	const start = Math.max(whole.start, match.start - farthestContext);
	const end = Math.min(whole.end, match.end + farthestContext);
	const beside = matches.filter(
		(other) => other !== match && isNear(match, other) && areInRow(match, other, block),
	);
	const surroundings: Surroundings = {
		match,
		sentence: block.folded.text.slice(start, end),
		start: match.start - start,
		end: match.end - start,
		kind: block.kind,
		names: place.names,
		text: place.text,
		besideAnother: beside.length > 0,
		inRow: beside.some(({ phrase }) => phrase === match.phrase),
	};
	return standsInContext(surroundings) && !isNegated(surroundings);
}

const isNear = (a: PhraseMatch, b: PhraseMatch): boolean =>
	Math.abs(a.start - b.end) < farthestContext || Math.abs(b.start - a.end) < farthestContext;

function sentenceOf(match: PhraseMatch, sentences: readonly FoldedSentence[]): number {
	return sentences.findIndex(({ start, end }) => start <= match.start && match.start < end);
}

/** Up to the last mark that ends a clause. */
const earlierClauses = /^.*[,;:(](?= )/u;

function around(
	match: PhraseMatch,
	block: Block,
	sentences: readonly FoldedSentence[],
	{ next }: Place,
) {
	const index = sentenceOf(match, sentences);
	const { text } = block.folded;
	const { start, end } = sentences[index] ?? { start: 0, end: text.length };
	const before = text.slice(start, match.start);
	const isLast = index === sentences.length - 1;
	return {
		own: sentences[index]?.plain ?? block.plain.text,
		fromClause: text.slice(start + (before.match(earlierClauses)?.[0].length ?? 0), end),
		nextSentence: sentences[index + 1]?.plain,
		nextItem: isLast ? next?.plain.text : undefined,
		opensList: isLast && block.plain.text.trimEnd().endsWith(':'),
	};
}

function stretchesOf(name: string, text: string): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
		found.push({ start: at, end: at + name.length });
	return found;
}
