// First: the schemas are made as soon as they are imported.
import '#lint/without-eval.ts';
import type { Entry } from '#content/entry.ts';
import { peopleFindings } from '#content/references.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { checkEntry, type TextChecking, vacancyIn } from '#lint/check-text.ts';
import type { Checked } from '#lint/checked-vacancy.ts';

/** What there is to say of a text, and the vacancy that was read from it. */
export interface CheckedOnBoard extends Checked {
	entry: Entry<Vacancy>;
	/** Undefined when the board does not know it. */
	organisation: Organisation | undefined;
}

/**
 * Checks the text of a vacancy as the command does with a file on the board. What only the command
 * can see is left out: images, links to other vacancies, and references that are used twice.
 */
export async function checkOnBoard(
	text: string,
	board: PublicBoard,
	{ today, dictionary }: Pick<TextChecking, 'today' | 'dictionary'>,
): Promise<CheckedOnBoard> {
	const { policy, organisations } = board;
	const entry = vacancyIn(text, dictionary.content);
	const organisation = ownValue(organisations, entry.data?.organisation);
	const findings = peopleFindings(entry, knownOn(board), dictionary.content.file);
	const checked = await checkEntry(entry, findings, { today, policy, organisation, dictionary });
	return { ...checked, entry, organisation };
}

const knownOn = ({ organisations, competencies }: PublicBoard) => ({
	organisations: new Map(Object.keys(organisations).map((slug) => [slug, true])),
	agencies: new Set(Object.keys(organisations).filter((slug) => organisations[slug]?.agency)),
	competencies: new Set(Object.keys(competencies)),
});

/** A key that somebody typed may be the name of something that every object has. */
const ownValue = <Value>(of: Readonly<Record<string, Value>>, key = ''): Value | undefined =>
	Object.hasOwn(of, key) ? of[key] : undefined;
