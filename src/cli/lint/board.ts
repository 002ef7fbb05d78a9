import { hashOf } from '#store/fingerprint.ts';
import { toldByVacancies } from '#cli/lint/told-by-vacancies.ts';
import type { Entry } from '#content/entry.ts';
import { type Referables, referablesOf } from '#content/referables.ts';
import { slugOf } from '#content/slug-of.ts';
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
	const known = {
		...referables,
		vacancies: new Set(files.map(slugOf)),
		...toldByVacancies(folder, files),
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
