import type { Concept } from '#domain/search/concepts.ts';
import { freeTimes } from '#domain/search/free-times.ts';
import { type Term, tagsOf, termsAfter } from '#domain/search/term-lists.ts';
import type { WeekMask } from '#domain/week-mask.ts';

const onlyWords = new Set(['alleen', 'enkel', 'uitsluitend', 'only']);

/** "alleen zaterdag", "alleen 's avonds en in het weekend", where that is what stands here. */
export function onlyAt(rest: readonly string[]): Extract<Concept, { kind: 'only' }> | undefined {
	if (!onlyWords.has(rest[0] ?? '')) return undefined;
	const { terms, end } = termsAfter(rest, (term) => freeIn(term) > 0) ?? {};
	if (!terms) return undefined;
	const free = terms.reduce((mask, term) => mask | freeIn(term), 0);
	return { kind: 'only', tokens: rest.slice(0, end), terms, free };
}

const freeIn = (term: Term): WeekMask =>
	tagsOf(term).reduce((mask, tag) => mask | (freeTimes[tag] ?? 0), 0);
