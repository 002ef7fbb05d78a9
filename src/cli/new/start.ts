import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shownFrom } from '#cli/shown-path.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import type { BoardFacts } from '#cli/new/board-facts.ts';
import { draftOfData } from '#cli/new/data-file.ts';
import { readableAt } from '#cli/new/readable-at.ts';
import type { NewOptions } from '#cli/new/options.ts';
import { copyOf, draftIn } from '#drafts/copy-vacancy.ts';
import type { KeyComments } from '#drafts/mapping-lines.ts';
import { nextReference } from '#drafts/next-reference.ts';
import { ownComments } from '#drafts/own-comments.ts';
import type { Draft } from '#drafts/vacancy-file.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';

/** Where a new vacancy begins. */
export interface Start {
	kind: 'empty' | 'copy' | 'resume' | 'data';
	draft: Draft;
	comments: KeyComments;
	/** File that it came from, as it is typed. */
	origin: string | undefined;
	/** Absolute path of the file to write again. */
	path: string | undefined;
}

interface Surroundings {
	facts: BoardFacts;
	today: string;
	/** Where relative paths begin. */
	folder: string;
}

const empty: Start = {
	kind: 'empty',
	draft: { values: {}, body: '' },
	comments: {},
	origin: undefined,
	path: undefined,
};

/** Reads what the options name; throws `WrongUse` when that cannot be read. */
export function startFrom(
	{ from, resume }: Pick<NewOptions, 'from' | 'resume'>,
	surroundings: Surroundings,
): Start {
	const { facts, folder } = surroundings;
	if (resume !== undefined) return { kind: 'resume', ...vacancyAt(resume, facts, folder) };
	if (from === undefined) return empty;
	return /\.(?:json|ya?ml)$/i.test(from)
		? { ...empty, kind: 'data', draft: draftOfData(from, folder), origin: from }
		: copied(from, surroundings);
}

function copied(from: string, { facts, today, folder }: Surroundings): Start {
	const found = vacancyAt(from, facts, folder);
	const draft = copyOf(found.draft, today, referenceFor(found.draft, facts, today));
	return { ...found, kind: 'copy', draft, path: undefined };
}

function vacancyAt(name: string, { folder: content }: BoardFacts, folder: string) {
	const path = [
		resolve(folder, name),
		join(content, 'vacancies', name),
		join(content, 'vacancies', `${name}.md`),
	].find((candidate) => candidate.endsWith('.md') && existsSync(candidate));
	if (path === undefined) throw new WrongUse(text.wrong.missing(name));
	const source = readableAt(path, name);
	const draft = draftIn(source);
	const origin = shownFrom(folder, path);
	if (!draft) throw new WrongUse(text.wrong.unreadable(origin));
	return { draft, comments: ownComments(source), origin, path };
}

function referenceFor({ values }: Draft, facts: BoardFacts, today: string): string {
	const slug = String(values['organisation']);
	const name = facts.organisation(slug)?.name ?? slug;
	return nextReference(name, facts.referencesOf(slug), facts.references, today);
}
