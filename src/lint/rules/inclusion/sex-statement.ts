import type { LintDocument } from '#lint/core/document.ts';
import { blocksThatMayHold } from '#lint/core/presence.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { sexStatements } from '#lint/rules/inclusion/words/sex.ts';

const statement = wordPattern(sexStatements);

/** Whether a folded text says that every sex is welcome. */
export const hasSexStatement = (text: string): boolean => hasWord(text, statement);

/**
 * Whether the vacancy, or what its page shows of the employer, says that every sex is welcome. A
 * sentence elsewhere on a board does not count: a vacancy also travels without its board.
 */
export function statesEverySex(document: LintDocument): boolean {
	const { organisation } = document;
	const culture = organisation?.culture?.flatMap(({ value, proof }) => [value, proof]) ?? [];
	return [
		...blocksThatMayHold(document, statement).map(({ folded }) => folded.text),
		...[organisation?.tagline ?? '', ...culture].map((sentence) => sentence.toLowerCase()),
	].some(hasSexStatement);
}
