import type { PhraseMatch } from '#lint/phrases/matcher.ts';
import { overlap } from '#lint/phrases/stretch.ts';

/** Adjectives, and what joins them. */
const adjectives = /^(?:\p{L}{3,24}e(?:,| en|, en| maar)? )+$/u;

/**
 * Adjectives before it that a wider phrase finds: “leuke en relaxte” before “werksfeer, waar we heel open”,
 * as far as nothing else that is `kept` stands there.
 */
export function withAdjectives(
	match: PhraseMatch,
	{
		vague,
		kept,
		text,
	}: { vague: readonly PhraseMatch[]; kept: readonly PhraseMatch[]; text: string },
): PhraseMatch {
	const starts = vague
		.filter((other) => overlap(other, match))
		.map(({ start }) => start)
		.filter((start) => adjectives.test(text.slice(start, match.start)))
		.filter((start) => !kept.some((one) => overlap(one, { start, end: match.start })));
	return { ...match, start: Math.min(match.start, ...starts) };
}
