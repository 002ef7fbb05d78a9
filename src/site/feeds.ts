import { atom } from '#channels/feeds/atom.ts';
import { dialectFeed, type JobSite } from '#channels/job-sites/dialect.ts';
import { dialects, jobSites } from '#channels/job-sites/dialects.ts';
import type { Feed } from '#channels/feeds/feed.ts';
import { jsonFeed } from '#channels/feeds/json-feed.ts';
import { isFor } from '#channels/posting.ts';
import { rss } from '#channels/feeds/rss.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { absolute, organisationAddress, selectionAddress } from '#site/address.ts';
import { settings, site } from '#site/content.ts';
import {
	allVacancies,
	employerFeed,
	feedAddress,
	type FeedKind,
	feedKinds,
	type FeedName,
} from '#site/feed-links.ts';
import { employers } from '#site/organisations.ts';
import { board, openPostings, postingOf } from '#site/postings.ts';
import { selections } from '#site/selections.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';

/** A list of vacancies with the address of its page. */
export interface FeedList extends FeedName {
	home: string;
	vacancies: readonly PublishedVacancy[];
}

const { ui } = dictionaryFor(site.language);

/** All lists that have feeds; none in a preview. */
export const feedPaths = (): { params: { path: string }; props: { list: FeedList } }[] =>
	settings.preview
		? []
		: [
				{ ...allVacancies, home: '/vacatures/', vacancies: openVacancies },
				...selections.map((selection) => ({
					...selection,
					home: selectionAddress(selection.path),
				})),
				// Also without an open vacancy: who follows an employer waits for the next one.
				...employers.map(({ entry, open }) => ({
					...employerFeed(entry),
					home: organisationAddress(entry.slug),
					vacancies: open,
				})),
			].map((list) => ({ params: { path: list.path }, props: { list } }));

/** A feed of one kind. */
export function feedResponse({ path, title, home, vacancies }: FeedList, kind: FeedKind): Response {
	const postings = vacancies.map(postingOf).filter((posting) => isFor('feeds', posting));
	const source = makers[kind]({
		title: `${title} | ${site.name}`,
		description: ui['list.description'](postings.length, site.name),
		home: absolute(home),
		self: absolute(feedAddress(path, kind)),
		board,
		// With every selection and employer whole, a large board would be told some twenty times over.
		isWhole: path === allVacancies.path,
		postings,
	});
	return new Response(source, { headers: { 'Content-Type': feedKinds[kind].type } });
}

const makers: Record<FeedKind, (feed: Feed) => string> = { rss, atom, json: jsonFeed };

/** Job sites that get a feed; none in a preview. */
export const jobSitePaths = (): { params: { channel: JobSite } }[] =>
	settings.preview ? [] : jobSites.map((channel) => ({ params: { channel } }));

/** The feed of one job site. */
export function jobSiteResponse(channel: JobSite): Response {
	const postings = openPostings().filter((posting) => isFor(channel, posting));
	return new Response(dialectFeed(dialects[channel], postings, board), {
		headers: { 'Content-Type': 'application/xml' },
	});
}
