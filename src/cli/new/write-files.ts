import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BoardFacts } from '#cli/new/board-facts.ts';
import type { Notebook } from '#cli/new/notebook.ts';
import { valueAt } from '#content/value-at.ts';
import { freeName } from '#drafts/free-name.ts';
import type { KeyComments } from '#drafts/mapping-lines.ts';
import { type Draft, draftFile, vacancyFile } from '#drafts/vacancy-file.ts';
import type { Values } from '#drafts/interview/question.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { slugify } from '#domain/slugify.ts';

/** The text of the vacancy as it will be in its file. */
export const fileFrom = ({ values, body }: Draft, comments: KeyComments): string =>
	vacancyFile({ values: { status: 'draft', ...values }, body }, comments);

interface Written {
	/** Absolute paths. */
	vacancy: string;
	organisation: string | undefined;
}

/** Writes the vacancy, and its employer when that is new; a file that is there is left alone. */
export function writeFiles(
	notebook: Notebook,
	comments: KeyComments,
	{ folder, isTaken }: BoardFacts,
	path: string | undefined,
): Written {
	const organisation = writeOrganisation(notebook, folder);
	const text = fileFrom(notebook, comments);
	if (path !== undefined) {
		writeFileSync(path, text);
		return { vacancy: path, organisation };
	}
	const vacancy = newPath(notebook, { folder, isTaken });
	writeNew(vacancy, text);
	return { vacancy, organisation };
}

/** Absolute path of the file that a new vacancy gets. */
export const newPath = (
	{ values }: Draft,
	{ folder, isTaken }: Pick<BoardFacts, 'folder' | 'isTaken'>,
): string => join(folder, 'vacancies', `${freeName(slugFor(values), isTaken)}.md`);

function writeOrganisation({ organisation }: Notebook, folder: string): string | undefined {
	if (!organisation) return undefined;
	const path = join(folder, 'organisations', `${organisation.slug}.md`);
	writeNew(path, draftFile({ values: organisation.values, body: '' }, organisationSchema));
	return path;
}

/** Fails rather than lose a file that somebody else wrote in the meantime. */
function writeNew(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text, { flag: 'wx' });
}

const slugFor = (values: Values): string => {
	const city = valueAt(values, ['locations', 0, 'city']);
	return slugify([values['title'] ?? 'vacature', city].filter(Boolean).join(' '));
};
