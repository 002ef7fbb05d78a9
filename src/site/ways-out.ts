import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { href, organisationAddress } from '#site/address.ts';
import { site } from '#site/content.ts';
import { allVacancies, employerFeed, feedLinks, type FeedName } from '#site/feed-links.ts';
import { type Employer, employers } from '#site/organisations.ts';
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
export const waysFromEmployer = (employer: Employer): WayOut[] => [
	...(openVacancies.length > 0 ? toVacancies() : []),
	...toFeedOf(employer),
];

/** To hear of the next vacancy of an employer. */
export const toFeedOf = ({ entry }: Employer): WayOut[] =>
	readable(employerFeed(entry), ui['employer.follow'](entry.data.name));

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

const toFeed = (): WayOut[] => readable(allVacancies, ui['list.follow']);

/** To the kind of feed that readers take; none in a preview, which has no feeds. */
const readable = (feed: FeedName, text: string): WayOut[] =>
	feedLinks(feed)
		.slice(0, 1)
		.map(({ href: to }) => ({ text, href: to }));
