import { dirname, join } from 'node:path';
import { allEntries, type CheckedEntry, checked, type Collection } from '#content/collection.ts';
import type { Entry } from '#content/entry.ts';
import { imagesOf } from '#content/images.ts';
import { metricsFindings, overlapFindings } from '#content/metrics-findings.ts';
import { inReadingOrder, type Finding, type Problem, problemAt } from '#content/problem.ts';
import { referablesOf } from '#content/referables.ts';
import { referenceFindings } from '#content/references.ts';
import type { Competency } from '#domain/schema/competency.ts';
import type { Metrics } from '#domain/schema/metrics.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Landing, Page } from '#domain/schema/page.ts';
import type { Site } from '#domain/schema/site.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { TranslationLanguage } from '#domain/translation.ts';
import { contentText } from '#i18n/nl/content.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { unknownRuleFindings } from '#lint/policy/unknown-rules.ts';
import { imageFaults } from '#store/image-faults.ts';
import { imageFinding } from '#store/image-finding.ts';
import { readFolder } from '#store/read-folder.ts';

/** What can be published of a content folder, and what is wrong with the rest. */
export interface Content {
	/** Undefined when `site.yml` has problems: then there is no board. */
	site: Site | undefined;
	vacancies: CheckedEntry<Vacancy>[];
	organisations: CheckedEntry<Organisation>[];
	competencies: CheckedEntry<Competency>[];
	landing: CheckedEntry<Landing>[];
	pages: CheckedEntry<Page>[];
	metrics: CheckedEntry<Metrics>[];
	/** The same for the site in another language. */
	translated: Record<TranslationLanguage, Pick<Content, 'landing' | 'pages'>>;
	/** In reading order. */
	problems: Problem[];
	/** What stops nothing and had better be otherwise, in reading order. */
	warnings: Problem[];
	/** Number of vacancy files, right or wrong. */
	vacancyCount: number;
}

/** Reads and checks a content folder. */
export async function loadContent(folder: string): Promise<Content> {
	const collection = readFolder(folder);
	const warnings = await addImageProblems(allEntries(collection), folder);
	addReferenceProblems(collection);
	add(collection.site, unknownRuleFindings(collection.site, lintText));
	return {
		site: checked([collection.site])[0]?.data,
		vacancies: checked(collection.vacancies),
		organisations: checked(collection.organisations),
		competencies: checked(collection.competencies),
		...textsOf(collection),
		metrics: checked(collection.metrics),
		translated: { en: textsOf(collection.translated.en) },
		problems: inReadingOrder(allEntries(collection).flatMap(({ problems }) => problems)),
		warnings: inReadingOrder(warnings),
		vacancyCount: collection.vacancies.length,
	};
}

const textsOf = ({
	landing,
	pages,
}: Pick<Collection, 'landing' | 'pages'>): Pick<Content, 'landing' | 'pages'> => ({
	landing: checked(landing),
	pages: checked(pages),
});

function addReferenceProblems(collection: Collection): void {
	const known = referablesOf(collection);
	for (const entry of collection.vacancies)
		add(entry, referenceFindings(entry, known, contentText.file));
	for (const entry of collection.metrics)
		add(entry, [
			...metricsFindings(entry, known, contentText.file),
			...overlapFindings(entry, collection.metrics, contentText.file),
		]);
}

/** Adds what keeps a file from being published; gives what does not. */
async function addImageProblems(
	entries: readonly Entry<unknown>[],
	folder: string,
): Promise<Problem[]> {
	const faultOf = imageFaults(folder);
	const warnings: Problem[] = [];
	for (const entry of entries)
		for (const image of imagesOf(entry)) {
			const fault = await faultOf(join(dirname(entry.file), image.src));
			if (!fault) continue;
			const finding = imageFinding(fault, image, contentText.file);
			if (finding.severity === 'warning') warnings.push(problemAt(entry, finding));
			else add(entry, [finding]);
		}
	return warnings;
}

function add(entry: Entry<unknown>, findings: readonly Finding[]): void {
	entry.problems.push(...findings.map((finding) => problemAt(entry, finding)));
}
