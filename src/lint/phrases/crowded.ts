import type { VaguePassage } from '#lint/phrases/vague-spans.ts';

/** So many vague phrases make a passage that had better be written anew. */
const crowd = 4;

/** A paragraph with many vague phrases, or a list where they stand in half of the items. */
export function isCrowded({ kind, size, spans }: VaguePassage): boolean {
	const phrases = spans.reduce((sum, { count }) => sum + count, 0);
	return phrases >= crowd && spans.length > 1 && (kind === 'text' || spans.length * 2 >= size);
}
