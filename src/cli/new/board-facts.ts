import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBoard } from '#cli/lint/board.ts';
import { isReserved } from '#content/reserved-names.ts';
import { readablePolicy } from '#content/readable-policy.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Policy } from '#domain/schema/site.ts';
import { markdownFiles } from '#store/read-folder.ts';

/** What a new vacancy has to know of the content folder that it comes in. */
export interface BoardFacts {
	folder: string;
	organisations: readonly { slug: string; name: string; isAgency: boolean }[];
	organisation: (slug: unknown) => Organisation | undefined;
	/** What the kit has questions about. */
	competencies: readonly { slug: string; name: string }[];
	policy: Policy | undefined;
	/** References in use. */
	references: ReadonlySet<string>;
	/** Those of one employer. */
	referencesOf: (organisation: string) => string[];
	/** Whether a file or an address of this name is there already. */
	isTaken: (slug: string) => boolean;
}

/** Reads a content folder for a new vacancy in it. */
export function boardFacts(folder: string): BoardFacts {
	const { organisations, competencies, known, site } = readBoard(folder);
	const references = [...known.references.keys()].filter((key) => typeof key === 'string');
	return {
		folder,
		organisations: [...organisations.values()].map(({ slug, data }) => ({
			slug,
			name: data?.name ?? slug,
			isAgency: data?.agency ?? false,
		})),
		competencies: [...competencies.values()].flatMap(({ slug, data }) =>
			data ? [{ slug, name: data.name }] : [],
		),
		organisation: (slug) => organisations.get(String(slug))?.data,
		policy: readablePolicy(site),
		references: new Set(references),
		referencesOf: (organisation) => referencesOf(organisation, folder),
		isTaken: (slug) =>
			isReserved(slug) ||
			known.formerSlugs.has(slug) ||
			existsSync(join(folder, 'vacancies', `${slug}.md`)),
	};
}

/** Looks for two lines only: reading thousands of vacancies in full takes seconds. */
const referencesOf = (organisation: string, folder: string): string[] =>
	markdownFiles(folder, 'vacancies').flatMap((file) => {
		const source = readFileSync(join(folder, file), 'utf8');
		const value = (key: string): string | undefined =>
			new RegExp(`^${key}:[ \\t]*["']?([^"'\\s#]+)`, 'm').exec(source)?.[1];
		return value('organisation') === organisation ? (value('reference') ?? []) : [];
	});
