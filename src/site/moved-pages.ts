import { absolute, applyAddress, href, vacancyAddress } from '#site/address.ts';
import { type PublishedVacancy, vacanciesWithPage } from '#site/vacancies.ts';

/** Where a vacancy stood before; whoever comes there is sent on. */
export const movedPaths = () => movedTo(vacancyAddress);

/** Where one applied for it before. */
export const movedApplyPaths = () => movedTo(applyAddress);

const movedTo = (addressOf: (slug: string) => string) =>
	vacanciesWithPage.flatMap(({ entry, subject }) =>
		(entry.data.formerSlugs ?? []).map((slug) => ({
			params: { slug },
			props: { moved: movedPage(subject, addressOf(subject.slug)) },
		})),
	);

/** What stands at an address that a vacancy had before. */
export type MovedPage = ReturnType<typeof movedPage>;

const movedPage = ({ vacancy, dictionary }: PublishedVacancy['subject'], address: string) => ({
	href: href(address),
	canonical: absolute(address),
	title: vacancy.title,
	dictionary,
});
