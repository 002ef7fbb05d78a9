import type { Concept } from '#domain/search/concepts.ts';
import { asksTimes, isFiller, type Term, termAt, termsAfter } from '#domain/search/term-lists.ts';
import { meaningsOf } from '#domain/search/thesaurus.ts';
import { negators } from '#domain/search/words/plain-words.ts';

type Without = Extract<Concept, { kind: 'without' }>;

/** Whether a word asks for what is not there. */
export const isNegator = (word: string): boolean => negators.has(word);

/** "Weekend vrij", "vrije weekenden", "weekends off": of times alone. */
const free = new Set(['vrij', 'vrije', 'free', 'off']);

/** "geen weekend", "niet in het weekend", "zonder avonden of nachten", where that is what stands here. */
export function withoutAt(
	rest: readonly string[],
	isKnown: (word: string) => boolean,
): Without | undefined {
	const [word = ''] = rest;
	const isOfTimes = free.has(word);
	if (!negators.has(word) && !isOfTimes) return undefined;
	const { terms, end } = termsAfter(rest, (term) => canBeLeftOut(term, isKnown)) ?? {};
	if (!terms || (isOfTimes && !asksTimes(terms))) return undefined;
	return { kind: 'without', tokens: rest.slice(0, end), terms };
}

/** "Weekend vrij", where that is what stands here. */
export function freeAt(rest: readonly string[]): Without | undefined {
	const term = termAt(rest, (words) => asksTimes([words]));
	if (!term || !free.has(rest[term.length] ?? '')) return undefined;
	return { kind: 'without', tokens: rest.slice(0, term.length + 1), terms: [term] };
}

/** All that a query leaves out is one thing: what is left of "geen" alone would turn it round. */
export function joined(concepts: readonly Concept[]): Concept[] {
	const all = concepts.filter((concept) => concept.kind === 'without');
	if (all.length < 2) return [...concepts];
	const tokens = all.flatMap((each) => each.tokens);
	const terms = all.flatMap((each) => each.terms);
	return [...concepts.filter(({ kind }) => kind !== 'without'), { kind: 'without', tokens, terms }];
}

/** What has a meaning, and a word of a title, an employer, a place or a skill. */
const canBeLeftOut = (term: Term, isKnown: (word: string) => boolean): boolean =>
	meaningsOf(term).length > 0 ||
	(term.length === 1 && term.every((word) => !isFiller(word) && isKnown(word)));
