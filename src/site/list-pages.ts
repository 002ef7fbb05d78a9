import { dictionaryFor } from '#i18n/dictionary.ts';
import { href, listAddress, selectionAddress } from '#site/address.ts';
import { cardsOf, type LinkedCard } from '#site/cards.ts';
import { site } from '#site/content.ts';
import { allVacancies } from '#site/feed-links.ts';
import { frameFor } from '#site/frame.ts';
import { type ListPage, pageParameter, pagesOf } from '#site/paging.ts';
import { type FilledSelection, selectionGroups, selections } from '#site/selections.ts';
import { storyOf } from '#site/story.ts';
import { listData, selectionData } from '#site/structured-data.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';

const { ui, format } = dictionaryFor(site.language);

/** What a page with a list of vacancies shows. */
export interface ListView {
	frame: ReturnType<typeof frameFor>;
	heading: string;
	count: string;
	/** HTML of the editor's introduction; empty without one. */
	introduction: string;
	cards: LinkedCard[];
	number: number;
	addresses: string[];
	groups: ReturnType<typeof selectionGroups>;
	breadcrumbs: { name: string; href: string }[];
}

type Page = ListPage<PublishedVacancy>;

/** The whole list, page by page, with the value of the rest parameter. */
export function listPaths(): { params: { page: string | undefined }; props: { page: Page } }[] {
	return pagesOf(openVacancies, '/vacatures/').map((page) => ({
		params: { page: pageParameter(page) },
		props: { page },
	}));
}

/** Every prepared selection, page by page; `path` is the address below `/vacatures/`. */
export function selectionPaths(): {
	params: { path: string };
	props: { selection: FilledSelection; page: Page };
}[] {
	return selections.flatMap((selection) =>
		pagesOf(selection.vacancies, selectionAddress(selection.path)).map((page) => ({
			params: { path: [selection.path, pageParameter(page)].filter(Boolean).join('/') },
			props: { selection, page },
		})),
	);
}

export function listView(page: Page): ListView {
	const title = numbered(ui['list.title'], page);
	const address = listAddress('/vacatures/', page.number);
	return {
		...commonOf(page),
		frame: frameFor({
			address,
			title,
			description: numbered(ui['list.description'](page.total, site.name), page),
			structuredData: listData(address, page),
			feed: allVacancies,
		}),
		heading: ui['list.title'],
		introduction: '',
		breadcrumbs: [],
	};
}

export async function selectionView(selection: FilledSelection, page: Page): Promise<ListView> {
	const { title, path, introduction, indexable } = selection;
	const names = [...new Set(selection.vacancies.map(({ organisation }) => organisation.data.name))];
	const shown =
		names.length > 3
			? [...names.slice(0, 2), ui['selection.moreEmployers'](names.length - 2)]
			: names;
	const address = listAddress(selectionAddress(path), page.number);
	const description = ui['selection.description'](title, page.total, format.list(shown));
	return {
		...commonOf(page),
		frame: frameFor({
			address,
			title: numbered(title, page),
			description: numbered(description, page),
			indexable,
			structuredData: selectionData(title, address, page),
			feed: { path, title },
		}),
		heading: title,
		introduction: introduction && page.number === 1 ? await storyOf(introduction, 2) : '',
		breadcrumbs: [
			{ name: ui['frame.start'], href: href('/') },
			{ name: ui['list.title'], href: href('/vacatures/') },
		],
	};
}

function commonOf({ items, total, number, addresses }: Page) {
	return {
		count: ui['list.count'](total),
		cards: cardsOf(items),
		number,
		addresses,
		groups: selectionGroups(),
	};
}

/** Titles differ on every page of the site, so later pages carry their number. */
const numbered = (text: string, { number, last }: Page): string =>
	number === 1 ? text : `${text} – ${ui['list.page'](number, last)}`;
