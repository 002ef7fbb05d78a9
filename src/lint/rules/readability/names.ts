import type { LintDocument } from '#lint/core/document.ts';
import { wordsOf } from '#lint/core/words.ts';

/** Words that the employer, the job and its systems are called by. */
export function namesIn({ organisation, vacancy }: LintDocument): Set<string> {
	const systems = vacancy?.systems?.map(({ name }) => name) ?? [];
	const names = [organisation?.name ?? '', vacancy?.title ?? '', ...systems];
	return new Set(names.flatMap((name) => wordsOf(name)).map(({ text }) => text));
}
