import { absolute, href, vacancyAddress } from '#site/address.ts';
import { type PublishedVacancy, vacanciesWithPage } from '#site/vacancies.ts';

/** Where a vacancy stood before; whoever comes there is sent on. */
export const movedPaths = () =>
	vacanciesWithPage.flatMap(({ entry, subject }) =>
		(entry.data.formerSlugs ?? []).map((slug) => ({
			params: { slug },
			props: { moved: movedPage(subject) },
		})),
	);

export type MovedPage = ReturnType<typeof movedPage>;

function movedPage({ slug, vacancy, dictionary }: PublishedVacancy['subject']) {
	const address = vacancyAddress(slug);
	return { href: href(address), canonical: absolute(address), title: vacancy.title, dictionary };
}
