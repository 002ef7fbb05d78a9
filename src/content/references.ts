import type { Entry } from '#content/entry.ts';
import { formerSlugFindings } from '#content/former-slugs.ts';
import { isSlug, namedFileFindings } from '#content/named-files.ts';
import { linkedVacancy } from '#content/linked-vacancy.ts';
import { nodesOf, rangeOfNode } from '#content/nodes.ts';
import type { Finding } from '#content/problem.ts';
import type { Referables } from '#content/referables.ts';
import { isReserved } from '#content/reserved-names.ts';
import { valueAt } from '#content/value-at.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { FileText } from '#i18n/nl/file.ts';

/** What is wrong with a vacancy in the light of the other files. */
export function referenceFindings(
	entry: Entry<Vacancy>,
	known: Referables,
	text: FileText,
): Finding[] {
	return [
		...nameFindings(entry, text),
		...namedFileFindings(entry, known, text),
		...repeatedReferences(entry, known, text),
		...linkFindings(entry, known, text),
		...formerSlugFindings(entry, known, text),
	];
}

function nameFindings({ slug }: Entry<Vacancy>, text: FileText): Finding[] {
	const range = [0, 0] as const;
	if (!isSlug(slug)) return [{ code: 'file-name', message: text.fileName(slug), range }];
	return isReserved(slug)
		? [{ code: 'reserved-name', message: text.reservedName(slug), range }]
		: [];
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
		const target = linkedVacancy(node.url);
		if (!target || vacancies.has(target)) continue;
		findings.push({
			code: 'unknown-vacancy',
			message: text.unknownVacancy(node.url),
			range: rangeOfNode(node),
		});
	}
	return findings;
}
