import type { Entry } from '#content/entry.ts';
import type { Finding } from '#content/problem.ts';
import { isReserved } from '#content/reserved-names.ts';
import { valueAt } from '#content/value-at.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { FileText } from '#i18n/nl/file.ts';

interface Known {
	/** Slugs of all vacancies. */
	vacancies: ReadonlySet<string>;
	/** Files of the vacancies with a former slug. */
	formerSlugs: ReadonlyMap<string, readonly string[]>;
}

/** Files by the former slugs that they claim. */
export function formerSlugsOf(
	vacancies: readonly Pick<Entry<Vacancy>, 'file' | 'written'>[],
): Map<string, string[]> {
	const claims = vacancies.flatMap(({ file, written }) =>
		[...new Set(slugsIn(written))].map((slug) => ({ slug, file })),
	);
	return new Map(
		[...Map.groupBy(claims, ({ slug }) => slug)].map(([slug, same]) => [
			slug,
			same.map(({ file }) => file),
		]),
	);
}

/** Former names that cannot lead to a vacancy, because something else stands there. */
export function formerSlugFindings(
	{ file, slug: own, written, rangeOf }: Entry<Vacancy>,
	{ vacancies, formerSlugs }: Known,
	text: FileText,
): Finding[] {
	return slugsIn(written).flatMap((slug, index) => {
		const range = rangeOf(['formerSlugs', index]);
		const other = formerSlugs.get(slug)?.find((candidate) => candidate !== file);
		if (slug === own)
			return [{ code: 'former-slug-own', message: text.formerSlugOwn(slug), range }];
		if (isReserved(slug))
			return [{ code: 'former-slug-reserved', message: text.formerSlugReserved(slug), range }];
		if (vacancies.has(slug)) {
			const message = text.formerSlugTaken(slug, `vacancies/${slug}.md`);
			return [{ code: 'former-slug-taken', message, range }];
		}
		return other
			? [{ code: 'former-slug-repeated', message: text.formerSlugRepeated(slug, other), range }]
			: [];
	});
}

/** What is no list of texts is told by the schema; here it only keeps its place. */
function slugsIn(written: unknown): string[] {
	const slugs = valueAt(written, ['formerSlugs']);
	return Array.isArray(slugs) ? slugs.map(String) : [];
}
