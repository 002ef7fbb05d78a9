import type { Entry } from '#content/entry.ts';
import type { Finding } from '#content/problem.ts';
import { namedFileFindings } from '#content/named-files.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { ContentText } from '#i18n/nl/content.ts';
import { type Checked, checkedFile } from '#lint/checked-file.ts';
import { readText } from '#lint/read-text.ts';

/** The text of a vacancy, read beside a board. */
export interface ReadOnBoard {
	entry: Entry<Vacancy>;
	/** Undefined when the board does not know it. */
	organisation: Organisation | undefined;
	/** What only shows beside the board. */
	findings: readonly Finding[];
}

/** What there is to say of a text, and the vacancy that was read from it. */
export interface CheckedOnBoard extends Checked, Pick<ReadOnBoard, 'entry' | 'organisation'> {}

/**
 * Reads the text of a vacancy as the command does with a file on the board. What only the command
 * can see is left out: images, links to other vacancies, and references that are used twice.
 */
export function readOnBoard(text: string, board: PublicBoard, content: ContentText): ReadOnBoard {
	const entry = readText(text, content);
	return {
		entry,
		organisation: ownValue(board.organisations, entry.data?.organisation),
		findings: namedFileFindings(entry, knownOn(board), content.file),
	};
}

/** What can be said before the rules have come: what is wrong with the file itself. */
export const withoutRules = ({ entry, organisation, findings }: ReadOnBoard): CheckedOnBoard => ({
	...checkedFile(entry, findings),
	entry,
	organisation,
});

const knownOn = ({ organisations, competencies }: PublicBoard) => ({
	organisations: new Map(Object.keys(organisations).map((slug) => [slug, true])),
	agencies: new Set(Object.keys(organisations).filter((slug) => organisations[slug]?.agency)),
	competencies: new Set(Object.keys(competencies)),
});

/** A key that somebody typed may be the name of something that every object has. */
const ownValue = <Value>(of: Readonly<Record<string, Value>>, key = ''): Value | undefined =>
	Object.hasOwn(of, key) ? of[key] : undefined;
