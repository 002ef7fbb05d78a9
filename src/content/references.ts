import { visit } from 'unist-util-visit';
import type { Collection } from '#content/collection.ts';
import type { Entry } from '#content/entry.ts';
import type { Finding } from '#content/problem.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { nearest } from '#domain/suggestion.ts';
import type { FileText } from '#i18n/nl/file.ts';

/** Addresses below `/vacatures/` that belong to other pages. */
const reservedNames = new Set([
	'plaats',
	'functie',
	'rooster',
	'uren',
	'thuiswerken',
	'zonder-ervaring',
]);

/** What is wrong with a vacancy in the light of the other files. */
export function referenceFindings(
	entry: Entry<Vacancy>,
	collection: Collection,
	text: FileText,
): Finding[] {
	return [
		...nameFindings(entry, text),
		...organisationFindings(entry, collection, text),
		...competencyFindings(entry, collection, text),
		...repeatedReferences(entry, collection, text),
		...linkFindings(entry, collection, text),
	];
}

function nameFindings({ slug }: Entry<Vacancy>, text: FileText): Finding[] {
	const range = [0, 0] as const;
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
		return [{ code: 'file-name', message: text.fileName(slug), range }];
	return reservedNames.has(slug) || /^\d+$/.test(slug)
		? [{ code: 'reserved-name', message: text.reservedName(slug), range }]
		: [];
}

function organisationFindings(
	{ data, rangeOf }: Entry<Vacancy>,
	{ organisations }: Collection,
	text: FileText,
): Finding[] {
	if (!data) return [];
	const slug = data.organisation;
	const range = rangeOf(['organisation']);
	const organisation = organisations.find((candidate) => candidate.slug === slug);
	if (organisation)
		return organisation.problems.length === 0
			? []
			: [{ code: 'broken-organisation', message: text.brokenOrganisation(slug), range }];
	const near = nearest(
		slug,
		organisations.map((candidate) => candidate.slug),
	);
	return [{ code: 'unknown-organisation', message: text.unknownOrganisation(slug, near), range }];
}

function competencyFindings(
	{ data, rangeOf }: Entry<Vacancy>,
	{ competencies }: Collection,
	text: FileText,
): Finding[] {
	const known = competencies.map(({ slug }) => slug);
	return (data?.competencies ?? []).flatMap((id, index) =>
		known.includes(id)
			? []
			: [
					{
						code: 'unknown-competency',
						message: text.unknownCompetency(id, nearest(id, known)),
						range: rangeOf(['competencies', index]),
					},
				],
	);
}

function repeatedReferences(
	{ file, data, rangeOf }: Entry<Vacancy>,
	{ vacancies }: Collection,
	text: FileText,
): Finding[] {
	if (!data) return [];
	const other = vacancies.find(
		(candidate) => candidate.file !== file && candidate.data?.reference === data.reference,
	);
	if (!other) return [];
	const message = text.repeatedReference(data.reference, other.file);
	return [{ code: 'repeated-reference', message, range: rangeOf(['reference']) }];
}

function linkFindings(
	{ tree }: Entry<Vacancy>,
	{ vacancies }: Collection,
	text: FileText,
): Finding[] {
	const findings: Finding[] = [];
	visit(tree, ['link', 'definition'], (node) => {
		if (node.type !== 'link' && node.type !== 'definition') return;
		const target = /^(?:\.\/)?([a-z0-9-]+)\.md$/.exec(node.url)?.[1];
		if (!target || vacancies.some(({ slug }) => slug === target)) return;
		findings.push({
			code: 'unknown-vacancy',
			message: text.unknownVacancy(node.url),
			range: [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0],
		});
	});
	return findings;
}
