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

/** Reads what the options name; throws `WrongUse` when that cannot be read. */
export function startFrom(
	{ from, resume }: Pick<NewOptions, 'from' | 'resume'>,
	{ facts, today, folder }: Surroundings,
): Start {
	if (resume !== undefined) {
		const found = vacancyAt(resume, facts, folder);
		return { kind: 'resume', ...found };
	}
	if (from === undefined)
		return {
			kind: 'empty',
			draft: { values: {}, body: '' },
			comments: {},
			origin: undefined,
			path: undefined,
		};
	if (/\.(?:json|ya?ml)$/i.test(from)) {
		const draft = draftOfData(from, folder);
		return { kind: 'data', draft, comments: {}, origin: from, path: undefined };
	}
	const found = vacancyAt(from, facts, folder);
	return {
		kind: 'copy',
		...found,
		path: undefined,
		draft: copyOf(found.draft, today, referenceFor(found.draft, facts, today)),
	};
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
