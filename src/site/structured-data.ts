import { jobPosting } from '#channels/google/job-posting.ts';
import {
	boardOrganisation,
	breadcrumbs,
	collectionPage,
	type NamedPage,
	webSite,
} from '#channels/google/pages.ts';
import { isFor } from '#channels/posting.ts';
import { type Dictionary, dictionaryFor } from '#i18n/dictionary.ts';
import { absolute, vacancyAddress } from '#site/address.ts';
import { content, ownSite, site } from '#site/content.ts';
import { boardLogo } from '#site/logos.ts';
import { firstPosition, type ListPage } from '#site/paging.ts';
import { board, postingOf } from '#site/postings.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';

const dictionary = dictionaryFor(site.language);
const { ui } = dictionary;

/** What search engines read on the front page: who the board is, and what the site is called. */
export const homeData = (): object[] =>
	// A site has one name: a translation below it would claim another.
	site.language === ownSite.language
		? [boardOrganisation(board, site.description, boardLogo(), isAgencyBoard()), webSite(board)]
		: [];

/** On an open vacancy: the job, unless it may not go there, and where the page stands. */
export function vacancyData(published: PublishedVacancy): object[] {
	if (published.state !== 'open') return [];
	const { dictionary, vacancy } = published.subject;
	const above = [home(dictionary), vacancies(dictionary)];
	return [...jobData(published), breadcrumbs(above, vacancy.title)];
}

/** On a page of the whole list: its vacancies, and where the page stands. */
export const listData = (address: string, page: ListPage<PublishedVacancy>): object[] => [
	collection(ui['list.title'], address, page),
	breadcrumbs([home(dictionary)], ui['list.title']),
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

export const employersData = (): object[] => [
	breadcrumbs([home(dictionary)], ui['employers.title']),
];

export const employerData = (name: string): object[] => [
	breadcrumbs(
		[home(dictionary), { name: ui['employers.title'], url: absolute('/werkgevers/') }],
		name,
	),
];

const home = ({ ui: names, language }: Dictionary): NamedPage => ({
	name: names['frame.start'],
	url: absolute('/', language),
});

const vacancies = ({ ui: names, language }: Dictionary): NamedPage => ({
	name: names['list.title'],
	url: absolute('/vacatures/', language),
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
