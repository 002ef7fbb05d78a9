import type { Vacancy } from '#domain/schema/vacancy.ts';
import { givesFact } from '#lint/phrases/facts.ts';
import { givesField } from '#lint/phrases/linked-fields.ts';
import type { FactKind, Phrase } from '#lint/phrases/phrase.ts';

/** What stands around a phrase, as a reader sees it. */
export interface Neighbourhood {
	/** Its own sentence or list item. */
	own: string;
	/** Its member of an enumeration, where it stands in one. */
	member: string | undefined;
	/** That sentence from the clause that the phrase stands in. */
	fromClause: string;
	/** That sentence from the phrase itself. */
	fromPhrase: string;
	nextSentence: string | undefined;
	nextItem: string | undefined;
	/** Whether a list follows the paragraph that the phrase stands in. */
	opensList: boolean;
}

/** A bare number in the next sentence seldom has to do with the phrase. */
const ownOnly: readonly FactKind[] = ['number', 'list'];

/** In the next item of a list these are mostly about something else: “korte lijnen”, “25 vrije dagen”. */
const notInNextItem: readonly FactKind[] = [
	...ownOnly,
	'amount',
	'country',
	'date',
	'days',
	'diploma',
	'hours',
	'percent',
	'role',
	'situation',
	'system',
];

/** In an earlier clause these are about something else: “in 65 landen, met de ideale mix”, “Kortom: een leuke baan”. */
const notBeforeClause: readonly FactKind[] = ['number', 'list'];

/** Before a phrase a date says since when, or by when: “Sinds 1998 bieden wij een dynamische werkomgeving”. */
const notBeforePhrase: readonly FactKind[] = ['date'];

/** Whether the facts that a phrase asks for stand beside it or in the frontmatter. */
export function isRedeemed(
	{ redeemedBy, fields }: Phrase,
	{ own, member, fromClause, fromPhrase, nextSentence, nextItem, opensList }: Neighbourhood,
	vacancy: Vacancy | undefined,
): boolean {
	const systems = vacancy?.systems?.map(({ name }) => name);
	const gives = (text: string | undefined, without: readonly FactKind[]): boolean =>
		text !== undefined &&
		givesFact(
			text,
			redeemedBy.filter((kind) => !without.includes(kind)),
			systems,
		);
	const givesOf = (text: string, only: readonly FactKind[]): boolean =>
		givesFact(
			text,
			redeemedBy.filter((kind) => only.includes(kind)),
		);
	return (
		gives(member ?? own, [...notBeforeClause, ...notBeforePhrase]) ||
		givesOf(member ?? fromClause, notBeforeClause) ||
		givesOf(fromPhrase, notBeforePhrase) ||
		gives(nextSentence, ownOnly) ||
		gives(nextItem, notInNextItem) ||
		(opensList && redeemedBy.includes('list')) ||
		givesField(vacancy, fields)
	);
}
