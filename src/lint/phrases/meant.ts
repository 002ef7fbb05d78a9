import type { Block } from '#lint/core/blocks.ts';
import { isNegated, type Surroundings, standsInContext } from '#lint/phrases/context.ts';
import type { FoldedSentence } from '#lint/phrases/folded-sentences.ts';
import type { PhraseMatch } from '#lint/phrases/matcher.ts';
import { hasOtherSubject } from '#lint/phrases/other-subject.ts';
import type { PhraseCategory } from '#lint/phrases/phrase.ts';
import { areInRow } from '#lint/phrases/rows.ts';
import type { TextKind } from '#lint/phrases/text-kind.ts';

/** The matches that say what their phrase calls vague: not in another sense, nor about something else. */
export function meantOf(found: readonly PhraseMatch[], context: Context): PhraseMatch[] {
	const elsewhere = found.filter(
		(match) => match.hasOtherSense || hasOtherSubject(surroundingsOf(match, found, context)),
	);
	const matches = found.filter(
		(match) => !elsewhere.some((other) => other === match || settles(other, match)),
	);
	return matches.filter((match) => isMeant(surroundingsOf(match, matches, context)));
}

/** Whether a phrase names what it is about, where others find any words of a kind. */
export const isSpecific = ({ phrase: { context } }: PhraseMatch): boolean =>
	context !== 'vacancy' && context !== 'row' && context !== 'alone';

/** Praise for anything: it leaves the last word to a phrase for what is praised. */
const generalPraise: readonly PhraseCategory[] = ['company', 'intensifiers'];

/** Whether words that are not vague by a phrase of their own are not so by a wider one either. */
const settles = (own: PhraseMatch, wider: PhraseMatch): boolean =>
	isSpecific(own) &&
	own.category !== 'requirements' &&
	!isSpecific(wider) &&
	(generalPraise.includes(wider.category) || own.category === 'growth') &&
	own.start <= wider.start &&
	wider.end <= own.end;

/** Letters around a phrase that can tell what it is about; more only costs time. */
const farthestContext = 300;

interface Context {
	block: Block;
	sentences: readonly FoldedSentence[];
	/** Folded names of the employer. */
	names: readonly string[];
	text: TextKind;
}

function surroundingsOf(
	match: PhraseMatch,
	matches: readonly PhraseMatch[],
	{ block, sentences, names, text }: Context,
): Surroundings {
	const whole = sentences[sentenceOf(match, sentences)] ?? { start: 0, end: 0 };
	const start = Math.max(whole.start, match.start - farthestContext);
	const end = Math.min(whole.end, match.end + farthestContext);
	const beside = matches.filter(
		(other) => other !== match && isNear(match, other) && areInRow(match, other, block),
	);
	return {
		match,
		sentence: block.folded.text.slice(start, end),
		start: match.start - start,
		end: match.end - start,
		kind: block.kind,
		names,
		text,
		besideAnother: beside.length > 0,
		inRow: beside.some(({ phrase }) => phrase === match.phrase),
	};
}

const isMeant = (surroundings: Surroundings): boolean =>
	standsInContext(surroundings) && !isNegated(surroundings);

const isNear = (a: PhraseMatch, b: PhraseMatch): boolean =>
	Math.abs(a.start - b.end) < farthestContext || Math.abs(b.start - a.end) < farthestContext;

export function sentenceOf(
	match: Pick<PhraseMatch, 'start'>,
	sentences: readonly FoldedSentence[],
): number {
	return sentences.findIndex(({ start, end }) => start <= match.start && match.start < end);
}
