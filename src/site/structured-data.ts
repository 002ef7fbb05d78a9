import { jobPosting } from '#channels/google/job-posting.ts';
import {
	boardOrganisation,
	breadcrumbs,
	collectionPage,
	type NamedPage,
	webSite,
} from '#channels/google/pages.ts';
import { isFor } from '#channels/posting.ts';
import { dictionaryFor, type Ui } from '#i18n/dictionary.ts';
import { absolute, vacancyAddress } from '#site/address.ts';
import { content, site } from '#site/content.ts';
import { boardLogo } from '#site/logos.ts';
import { firstPosition, type ListPage } from '#site/paging.ts';
import { board, postingOf } from '#site/postings.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';

const { ui } = dictionaryFor(site.language);

/** What search engines read on the front page: who the board is, and what the site is called. */
export const homeData = (): object[] => [
	boardOrganisation(board, site.description, boardLogo(), isAgencyBoard()),
	webSite(board),
];

/** On an open vacancy: the job, unless it may not go there, and where the page stands. */
export function vacancyData(published: PublishedVacancy): object[] {
	if (published.state !== 'open') return [];
	const { dictionary, vacancy } = published.subject;
	const above = [home(dictionary.ui), vacancies(dictionary.ui)];
	return [...jobData(published), breadcrumbs(above, vacancy.title)];
}

/** On a page of the whole list: its vacancies, and where the page stands. */
export const listData = (address: string, page: ListPage<PublishedVacancy>): object[] => [
	collection(ui['list.title'], address, page),
	breadcrumbs([home(ui)], ui['list.title']),
];

/** The same on a page of a selection. */
export const selectionData = (
	{ title, address, above }: SelectionPlace,
	page: ListPage<PublishedVacancy>,
): object[] => [
	collection(title, address, page),
	breadcrumbs(
		above.map((step) => ({ name: step.name, url: absolute(step.address) })),
		title,
	),
];

interface SelectionPlace {
	title: string;
	address: string;
	/** The pages on the way to it, without base path. */
	above: readonly { name: string; address: string }[];
}

export const employersData = (): object[] => [breadcrumbs([home(ui)], ui['employers.title'])];

export const employerData = (name: string): object[] => [
	breadcrumbs([home(ui), { name: ui['employers.title'], url: absolute('/werkgevers/') }], name),
];

const home = (names: Ui): NamedPage => ({ name: names['frame.start'], url: absolute('/') });

const vacancies = (names: Ui): NamedPage => ({
	name: names['list.title'],
	url: absolute('/vacatures/'),
});

const isAgencyBoard = (): boolean =>
	content.organisations.length > 0 && content.organisations.every(({ data }) => data.agency);

function jobData(published: PublishedVacancy): object[] {
	const posting = postingOf(published);
	if (!isFor('google', posting)) return [];
	const { data } = jobPosting(posting);
	return data ? [data] : [];
}

const collection = (name: string, address: string, page: ListPage<PublishedVacancy>): object =>
	collectionPage(
		{ name, url: absolute(address) },
		page.items.map(({ subject }) => absolute(vacancyAddress(subject.slug))),
		firstPosition(page),
	);
