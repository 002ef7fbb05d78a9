import type { BoardAnswer } from '#browser/my-list/board-facts.ts';
import { changesSince } from '#domain/my-list/changes-since.ts';
import type { SavedTerm, SavedVacancy } from '#domain/my-list/my-list.ts';
import type { BoardFact } from '#domain/my-list/readable-facts.ts';
import type { MyListText } from '#i18n/dictionary.ts';

/** One saved vacancy as the list shows it. */
export interface ItemView {
	title: string;
	language: string;
	employer: string;
	/** Whether there is a page to go to. */
	hasPage: boolean;
	/** What is the matter with the vacancy; empty when nothing is. */
	state: string;
	/** Empty without a last day, or when `state` says it. */
	closes: string;
	changed: string[];
	terms: readonly ShownTerm[];
	savedOn: string;
}

interface ShownTerm {
	label: string;
	texts: readonly string[];
}

interface Words {
	text: MyListText;
	/** Writes a `yyyy-mm-dd`. */
	date: (day: string) => string;
	/** `yyyy-mm-dd`. */
	today: string;
}

/** What is shown of a saved vacancy, before the board has answered and after. */
export function itemView(
	saved: SavedVacancy,
	answer: BoardAnswer | undefined,
	words: Words,
): ItemView {
	const { text, date } = words;
	const now = answer?.kind === 'found' ? answer.facts : undefined;
	const shown = now?.snapshot ?? saved.snapshot?.value;
	const state = stateOf(answer, shown?.closes ?? '', words);
	return {
		title: shown?.title || saved.title || text['myList.untitled'],
		language: shown?.language ?? '',
		employer: [shown?.employer, shown?.place].filter(Boolean).join(' · '),
		hasPage: answer?.kind !== 'gone',
		state,
		closes: shown?.closes && !state ? text['myList.closes'](date(shown.closes)) : '',
		changed: changedLines(saved, answer, words),
		terms: shownTerms(shown?.terms ?? [], now?.facts ?? []),
		savedOn: text['myList.savedOn'](date(saved.savedAt.slice(0, 10))),
	};
}

/**
 * Pay as the board compares it, per hour and at the offered hours, so that saved vacancies can be held
 * against each other. Until the board answers it stands there as the employer states it.
 */
function shownTerms(terms: readonly SavedTerm[], facts: readonly BoardFact[]): ShownTerm[] {
	return terms
		.filter(({ id }) => id !== 'closes' && id !== 'place')
		.map(({ id, label, text }) => {
			const compared = id === 'pay' ? facts.find((fact) => fact.id === id)?.values : undefined;
			return { label, texts: compared?.length ? compared : [text] };
		});
}

function stateOf(
	answer: BoardAnswer | undefined,
	closes: string,
	{ text, date, today }: Words,
): string {
	if (answer?.kind === 'gone') return text['myList.gone'];
	if (answer?.kind === 'unreachable') return text['myList.unreachable'];
	if (answer?.kind === 'found' && answer.facts.status) return answer.facts.status;
	return closes && closes < today ? text['myList.closed'](date(closes)) : '';
}

function changedLines(
	{ snapshot }: SavedVacancy,
	answer: BoardAnswer | undefined,
	{ text, date }: Words,
): string[] {
	if (!snapshot || answer?.kind !== 'found') return [];
	const { facts } = answer;
	return changesSince(snapshot, facts.snapshot.terms, facts.changes).map(
		({ label, from, to, day }) => {
			const line = text['changes.line'](label, from, to);
			return day ? text['myList.changedOn'](line, date(day)) : text['myList.changed'](line);
		},
	);
}
