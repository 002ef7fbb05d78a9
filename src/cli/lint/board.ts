import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '#cli/lint/fingerprint.ts';
import type { Entry } from '#content/entry.ts';
import { type Referables, referablesOf } from '#content/references.ts';
import { competencySchema } from '#domain/schema/competency.ts';
import { type Organisation, organisationSchema } from '#domain/schema/organisation.ts';
import type { Site } from '#domain/schema/site.ts';
import { imageFaults } from '#store/image-faults.ts';
import { markdownFiles, readAll, readSite } from '#store/read-folder.ts';

/** What a vacancy needs to know of the content folder around it. */
export interface Board {
	folder: string;
	site: Entry<Site>;
	organisations: ReadonlyMap<string, Entry<Organisation>>;
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
	const referables = referablesOf({
		...{ site, organisations, competencies },
		...{ vacancies: [], landing: [], pages: [] },
	});
	const known = {
		...referables,
		vacancies: new Set(files.map((file) => file.replace(/^.*\/|\.md$/gi, ''))),
		references: referencesIn(folder, files),
	};
	const read = [site, ...organisations, ...competencies].map(({ file, source }) => [file, source]);
	return {
		folder,
		site,
		organisations: new Map(organisations.map((entry) => [entry.slug, entry])),
		known,
		imageFault: imageFaults(folder),
		state: hashOf(JSON.stringify([read, [...known.vacancies], [...known.references]])),
	};
}

const referenceLine = /^reference:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#][^\n#]*))/m;

/** The files of each reference. Reading them in full would take a hundred times as long. */
function referencesIn(folder: string, files: readonly string[]): Map<unknown, string[]> {
	const references = new Map<unknown, string[]>();
	for (const file of files) {
		const reference = referenceOf(join(folder, file));
		references.set(reference, [...(references.get(reference) ?? []), file]);
	}
	return references;
}

function referenceOf(path: string): string | undefined {
	try {
		const [, double, single, bare] = referenceLine.exec(readFileSync(path, 'utf8')) ?? [];
		return double ?? single ?? bare?.trim();
	} catch {
		// That it cannot be read is told where it is checked.
		return undefined;
	}
}
