import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '#cli/lint/fingerprint.ts';
import type { Entry } from '#content/entry.ts';
import { formerSlugsOf } from '#content/former-slugs.ts';
import { parseFrontmatter } from '#content/frontmatter.ts';
import { type Referables, referablesOf } from '#content/references.ts';
import { type Competency, competencySchema } from '#domain/schema/competency.ts';
import { type Organisation, organisationSchema } from '#domain/schema/organisation.ts';
import type { Site } from '#domain/schema/site.ts';
import { imageFaults } from '#store/image-faults.ts';
import { markdownFiles, readAll, readSite } from '#store/read-folder.ts';

/** What a vacancy needs to know of the content folder around it. */
export interface Board {
	folder: string;
	site: Entry<Site>;
	organisations: ReadonlyMap<string, Entry<Organisation>>;
	competencies: ReadonlyMap<string, Entry<Competency>>;
	/** What vacancies can refer to. */
	known: Referables;
	imageFault: ReturnType<typeof imageFaults>;
	/** Hash of all that reports depend on: the same as long as nothing of it has changed. */
	state: string;
}

/** Reads of a content folder what stands around its vacancies. */
export function readBoard(folder: string): Board {
	const site = readSite(folder);
	const organisations = readAll(folder, 'organisations', organisationSchema);
	const competencies = readAll(folder, 'competencies', competencySchema);
	const files = markdownFiles(folder, 'vacancies');
	const referables = referablesOf({ organisations, competencies, vacancies: [] });
	const vacancies = files.map((file) => ({ file, source: sourceAt(join(folder, file)) }));
	const known = {
		...referables,
		vacancies: new Set(files.map((file) => file.replace(/^.*\/|\.md$/gi, ''))),
		references: referencesIn(vacancies),
		formerSlugs: formerSlugsIn(vacancies),
	};
	const read = [site, ...organisations, ...competencies].map(({ file, source }) => [file, source]);
	return {
		folder,
		site,
		competencies: new Map(competencies.map((entry) => [entry.slug, entry])),
		organisations: new Map(organisations.map((entry) => [entry.slug, entry])),
		known,
		imageFault: imageFaults(folder),
		state: hashOf(
			JSON.stringify([read, [...known.vacancies], [...known.references], [...known.formerSlugs]]),
		),
	};
}

const referenceLine = /^reference:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#][^\n#]*))/m;

/** The files of each reference. Reading them in full would take a hundred times as long. */
function referencesIn(vacancies: readonly VacancySource[]): Map<unknown, string[]> {
	const references = new Map<unknown, string[]>();
	for (const { file, source } of vacancies) {
		const [, double, single, bare] = referenceLine.exec(source) ?? [];
		const reference = double ?? single ?? bare?.trim();
		references.set(reference, [...(references.get(reference) ?? []), file]);
	}
	return references;
}

/** The files of each former slug; few vacancies have one, and those are read in full. */
function formerSlugsIn(vacancies: readonly VacancySource[]): Map<string, string[]> {
	const having = vacancies.filter(({ source }) => /^formerSlugs:/m.test(source));
	return formerSlugsOf(
		having.map(({ file, source }) => ({
			file,
			written: frontmatterIn(source),
		})),
	);
}

/** What cannot be read has no former slugs; that it cannot is told where it is checked. */
function frontmatterIn(source: string): unknown {
	try {
		return parseFrontmatter(source)?.document.toJS();
	} catch {
		return undefined;
	}
}

interface VacancySource {
	file: string;
	source: string;
}

function sourceAt(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		// That it cannot be read is told where it is checked.
		return '';
	}
}
