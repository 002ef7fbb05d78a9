import { dictionaryFor } from '#i18n/dictionary.ts';
import { listAddress, selectionAddress } from '#site/address.ts';
import { cardsOf } from '#site/cards.ts';
import { site } from '#site/content.ts';
import { allVacancies } from '#site/feed-links.ts';
import { frameFor } from '#site/frame.ts';
import { type ListPage, pageParameter, pagesOf } from '#site/paging.ts';
import { selectionGroups } from '#site/selection-links.ts';
import { type FilledSelection, selections } from '#site/selections.ts';
import { listData } from '#site/structured-data.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';
import { type WayOut, waysOut } from '#site/ways-out.ts';
import type { LinkedCard } from '#views/card.ts';
import type { Figure } from '#views/selection/figures.ts';
import type { SelectionGroup } from '#views/selection/link.ts';

const { ui } = dictionaryFor(site.language);

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
	/** Figures of all vacancies of a selection together. */
	figures: Figure[];
	groups: SelectionGroup[];
	breadcrumbs: { name: string; href: string }[];
	/** What a list says that holds nothing. */
	empty: { text: string; ways: WayOut[] };
}

/** One page of a list, with its vacancies. */
export type PageOfVacancies = ListPage<PublishedVacancy>;

/** The whole list, page by page, with the value of the rest parameter. */
export function listPaths(): {
	params: { page: string | undefined };
	props: { page: PageOfVacancies };
}[] {
	return pagesOf(openVacancies, '/vacatures/').map((page) => ({
		params: { page: pageParameter(page) },
		props: { page },
	}));
}

/** Every prepared selection, page by page; `path` is the address below `/vacatures/`. */
export function selectionPaths(): {
	params: { path: string };
	props: { selection: FilledSelection; page: PageOfVacancies };
}[] {
	return selections.flatMap((selection) =>
		pagesOf(selection.vacancies, selectionAddress(selection.path)).map((page) => ({
			params: { path: [selection.path, pageParameter(page)].filter(Boolean).join('/') },
			props: { selection, page },
		})),
	);
}

/** All that a page of the list of open vacancies shows. */
export function listView(page: PageOfVacancies): ListView {
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
		figures: [],
		breadcrumbs: [],
		empty: { text: ui['list.empty'], ways: waysOut() },
	};
}

/** What all pages with a list have in common. */
export function commonOf({ items, total, number, addresses }: PageOfVacancies) {
	return {
		count: ui['list.count'](total),
		cards: cardsOf(items),
		number,
		addresses,
		groups: selectionGroups(),
	};
}

/** Titles differ on every page of the site, so later pages carry their number. */
export const numbered = (text: string, { number, last }: PageOfVacancies): string =>
	number === 1 ? text : `${text} – ${ui['list.page'](number, last)}`;
