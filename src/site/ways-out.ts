import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { href, organisationAddress } from '#site/address.ts';
import { site } from '#site/content.ts';
import { allVacancies, feedLinks } from '#site/feed-links.ts';
import { employers } from '#site/organisations.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';

const { ui } = dictionaryFor(site.language);

/** Where to go from a page that has no vacancy to show. */
export interface WayOut {
	text: string;
	href: string;
}

/** To the open vacancies, or when there are none to who may have one later. */
export const waysOut = (): WayOut[] =>
	openVacancies.length > 0 ? toVacancies() : [...toEmployers(), ...toFeed()];

/** The same from the page of an employer without an open vacancy. */
export const waysFromEmployer = (): WayOut[] =>
	openVacancies.length > 0 ? toVacancies() : toFeed();

/** Address of the open vacancies; undefined when there is none beside this one. */
export const elsewhereFrom = (
	{ entry }: PublishedVacancy,
	language: SiteLanguage,
): string | undefined =>
	openVacancies.some((other) => other.entry !== entry) ? href('/vacatures/', language) : undefined;

const toVacancies = (): WayOut[] => [
	{ text: ui['home.all'](openVacancies.length), href: href('/vacatures/') },
];

function toEmployers(): WayOut[] {
	const [first, ...others] = employers;
	if (!first) return [];
	if (others.length > 0) return [{ text: ui['employers.see'], href: href('/werkgevers/') }];
	const { slug, data } = first.entry;
	return [{ text: ui['employer.more'](data.name), href: href(organisationAddress(slug)) }];
}

/** None in a preview, which has no feeds. */
const toFeed = (): WayOut[] =>
	feedLinks(allVacancies)
		.slice(0, 1)
		.map(({ href: feed }) => ({ text: ui['list.follow'], href: feed }));
