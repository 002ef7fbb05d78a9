import { addressOf } from '#browser/my-list/board-list.ts';
import { type BoardFacts, readableFacts } from '#domain/my-list/readable-facts.ts';
import { isRecord, isSlug } from '#domain/my-list/readable-parts.ts';

/** What the board says of a vacancy, as far as somebody asked. */
export type BoardAnswer =
	| { kind: 'found'; facts: BoardFacts }
	| { kind: 'moved'; to: string }
	/** The board knows no such vacancy, or no longer. */
	| { kind: 'gone' }
	| { kind: 'unreachable' };

/** Asks the board for `feiten.json`; whatever happens is an answer. */
export async function boardFacts(slug: string): Promise<BoardAnswer> {
	try {
		const response = await fetch(addressOf('facts', slug));
		if (response.status === 404 || response.status === 410) return { kind: 'gone' };
		if (!response.ok) return { kind: 'unreachable' };
		return answerIn(await response.json());
	} catch {
		return { kind: 'unreachable' };
	}
}

function answerIn(file: unknown): BoardAnswer {
	const to = isRecord(file) ? file['movedTo'] : undefined;
	if (isSlug(to)) return { kind: 'moved', to };
	const facts = readableFacts(file);
	return facts ? { kind: 'found', facts } : { kind: 'unreachable' };
}
