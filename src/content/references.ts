import type { Collection } from '#content/collection.ts';
import type { Entry } from '#content/entry.ts';
import { formerSlugFindings, formerSlugsOf } from '#content/former-slugs.ts';
import { nodesOf } from '#content/nodes.ts';
import type { Finding } from '#content/problem.ts';
import { isReserved } from '#content/reserved-names.ts';
import { valueAt } from '#content/value-at.ts';
import { slug as slugSchema } from '#domain/schema/primitives.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { nearest } from '#domain/suggestion.ts';
import type { FileText } from '#i18n/nl/file.ts';

/** What vacancies can refer to, looked up once for all of them. */
export interface Referables {
	/** Slugs of the organisations, and whether each is without problems. */
	organisations: ReadonlyMap<string, boolean>;
	/** Slugs of the organisations that recruit for others. */
	agencies: ReadonlySet<string>;
	competencies: ReadonlySet<string>;
	vacancies: ReadonlySet<string>;
	/** Files of the vacancies with a former slug. */
	formerSlugs: ReadonlyMap<string, readonly string[]>;
	/** Files of the vacancies with a reference. */
	references: ReadonlyMap<unknown, readonly string[]>;
}

/** Looks up what the vacancies of a collection can refer to. */
export function referablesOf(
	collection: Pick<Collection, 'organisations' | 'competencies' | 'vacancies'>,
): Referables {
	const { organisations, competencies, vacancies } = collection;
	const byReference = Map.groupBy(vacancies, ({ written }) => valueAt(written, ['reference']));
	return {
		organisations: new Map(
			organisations.map(({ slug, problems }) => [slug, problems.length === 0]),
		),
		agencies: new Set(organisations.filter(({ data }) => data?.agency).map(({ slug }) => slug)),
		competencies: new Set(competencies.map(({ slug }) => slug)),
		vacancies: new Set(vacancies.map(({ slug }) => slug)),
		formerSlugs: formerSlugsOf(vacancies),
		references: new Map([...byReference].map(([key, same]) => [key, same.map(({ file }) => file)])),
	};
}

/** What is wrong with a vacancy in the light of the other files. */
export function referenceFindings(
	entry: Entry<Vacancy>,
	known: Referables,
	text: FileText,
): Finding[] {
	return [
		...nameFindings(entry, text),
		...peopleFindings(entry, known, text),
		...repeatedReferences(entry, known, text),
		...linkFindings(entry, known, text),
		...formerSlugFindings(entry, known, text),
	];
}

/** Employers and competencies that are not there; a browser can know of these too. */
export const peopleFindings = (
	entry: Entry<Vacancy>,
	known: Pick<Referables, 'organisations' | 'agencies' | 'competencies'>,
	text: FileText,
): Finding[] => [
	...organisationFindings(entry, known, text),
	...clientFindings(entry, known, text),
	...competencyFindings(entry, known, text),
];

function nameFindings({ slug }: Entry<Vacancy>, text: FileText): Finding[] {
	const range = [0, 0] as const;
	if (!isSlug(slug)) return [{ code: 'file-name', message: text.fileName(slug), range }];
	return isReserved(slug)
		? [{ code: 'reserved-name', message: text.reservedName(slug), range }]
		: [];
}

/** An employer that is not there, or that has problems of its own. */
function organisationFindings(
	{ written, rangeOf }: Pick<Entry<unknown>, 'written' | 'rangeOf'>,
	{ organisations }: Pick<Referables, 'organisations'>,
	text: FileText,
): Finding[] {
	const slug = valueAt(written, ['organisation']);
	if (!isSlug(slug) || organisations.get(slug)) return [];
	const range = rangeOf(['organisation']);
	if (organisations.has(slug))
		return [{ code: 'broken-organisation', message: text.brokenOrganisation(slug), range }];
	const known = [...organisations.keys()];
	const message = text.unknownOrganisation(slug, nearest(slug, known), known);
	return [{ code: 'unknown-organisation', message, range }];
}

/** What is wrong with figures in the light of the other files. */
export function metricsFindings(
	entry: Pick<Entry<unknown>, 'written' | 'rangeOf'>,
	known: Pick<Referables, 'organisations' | 'vacancies'>,
	text: FileText,
): Finding[] {
	const slug = valueAt(entry.written, ['vacancy']);
	const isKnown = !isSlug(slug) || known.vacancies.has(slug);
	const unknown = isKnown
		? []
		: [
				{
					code: 'unknown-vacancy',
					message: text.unknownMetricsVacancy(slug, nearest(slug, [...known.vacancies])),
					range: entry.rangeOf(['vacancy']),
				},
			];
	return [...organisationFindings(entry, known, text), ...unknown];
}

/** Only an agency recruits for somebody else (Waadi art. 1). */
function clientFindings(
	{ written, rangeOf }: Entry<Vacancy>,
	{ organisations, agencies }: Pick<Referables, 'organisations' | 'agencies'>,
	text: FileText,
): Finding[] {
	const slug = valueAt(written, ['organisation']);
	const hasClient = valueAt(written, ['agencyFor']) !== undefined;
	if (!hasClient || !isSlug(slug) || !organisations.get(slug) || agencies.has(slug)) return [];
	const range = rangeOf(['agencyFor']);
	return [{ code: 'client-without-agency', message: text.clientWithoutAgency(slug), range }];
}

function competencyFindings(
	{ written, rangeOf }: Entry<Vacancy>,
	{ competencies }: Pick<Referables, 'competencies'>,
	text: FileText,
): Finding[] {
	const ids = valueAt(written, ['competencies']);
	return (Array.isArray(ids) ? ids : []).flatMap((id, index) => {
		if (!isSlug(id) || competencies.has(id)) return [];
		const message = text.unknownCompetency(id, nearest(id, [...competencies]));
		return [{ code: 'unknown-competency', message, range: rangeOf(['competencies', index]) }];
	});
}

function repeatedReferences(
	{ file, written, rangeOf }: Entry<Vacancy>,
	{ references }: Referables,
	text: FileText,
): Finding[] {
	const reference = valueAt(written, ['reference']);
	const other = references.get(reference)?.find((candidate) => candidate !== file);
	if (typeof reference !== 'string' || !other) return [];
	const message = text.repeatedReference(reference, other);
	return [{ code: 'repeated-reference', message, range: rangeOf(['reference']) }];
}

function linkFindings(
	{ tree }: Entry<Vacancy>,
	{ vacancies }: Referables,
	text: FileText,
): Finding[] {
	const findings: Finding[] = [];
	for (const node of nodesOf(tree)) {
		if (node.type !== 'link' && node.type !== 'definition') continue;
		const target = /^(?:\.\/)?([a-z0-9-]+)\.md$/.exec(node.url)?.[1];
		if (!target || vacancies.has(target)) continue;
		findings.push({
			code: 'unknown-vacancy',
			message: text.unknownVacancy(node.url),
			range: [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0],
		});
	}
	return findings;
}

const isSlug = (value: unknown): value is string => slugSchema.safeParse(value).success;
