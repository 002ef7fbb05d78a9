import type { Entry } from '#content/entry.ts';
import type { Finding } from '#content/problem.ts';
import type { Referables } from '#content/referables.ts';
import { valueAt } from '#content/value-at.ts';
import { slug as slugSchema } from '#domain/schema/primitives.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { nearest } from '#domain/suggestion.ts';
import type { FileText } from '#i18n/nl/file.ts';

/** Employers and competencies that are not there: of other files a browser knows only these. */
export const namedFileFindings = (
	entry: Entry<Vacancy>,
	known: Pick<Referables, 'organisations' | 'agencies' | 'competencies'>,
	text: FileText,
): Finding[] => [
	...organisationFindings(entry, known, text),
	...clientFindings(entry, known, text),
	...competencyFindings(entry, known, text),
];

/** An employer that is not there, or that has problems of its own. */
export function organisationFindings(
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

/** Whether it can be the name of a file; what cannot is told by the schema. */
export const isSlug = (value: unknown): value is string => slugSchema.safeParse(value).success;
