import { dictionaryFor } from '#i18n/dictionary.ts';
import { href, selectionAddress } from '#site/address.ts';
import { content, site } from '#site/content.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';
import {
	type Selection,
	type SelectionKind,
	selectionKinds,
	selectionsFor,
} from '#views/selection.ts';

/** A selection that holds at least one open vacancy, and so has a page. */
export interface FilledSelection extends Selection {
	vacancies: readonly PublishedVacancy[];
	/** Whether search engines may list it: it holds enough and differs from the whole list. */
	indexable: boolean;
	introduction: (typeof content.landing)[number] | undefined;
}

const dictionary = dictionaryFor(site.language);

/** Google's policy on doorway pages; the number is Helder's choice (docs/decisions/0009). */
const enoughToIndex = 3;

export const selections: readonly FilledSelection[] = mergeByPath(
	selectionsFor(
		openVacancies.map(({ entry }) => entry.data),
		dictionary,
	),
)
	.map(filled)
	.filter(({ vacancies }) => vacancies.length > 0);

/** A link to a selection, with how many vacancies it holds. */
export interface SelectionLink {
	/** Address below `/vacatures/`. */
	path: string;
	name: string;
	label: string;
	count: number;
	href: string;
}

/** Links to all selections of a kind. */
export function selectionLinks(kind: SelectionKind): SelectionLink[] {
	return selections
		.filter((selection) => selection.kind === kind)
		.map(({ name, path, vacancies: { length: count } }) => ({
			path,
			name,
			label: dictionary.ui['selection.label'](name, count),
			count,
			href: href(selectionAddress(path)),
		}));
}

/** Links to all selections, by kind, without empty kinds. */
export function selectionGroups(): { title: string; links: SelectionLink[] }[] {
	return selectionKinds
		.map((kind) => ({ title: groupTitles[kind], links: selectionLinks(kind) }))
		.filter(({ links }) => links.length > 0);
}

const groupTitles: Record<SelectionKind, string> = {
	rooster: dictionary.ui['selection.byRoster'],
	functie: dictionary.ui['selection.byJobGroup'],
	plaats: dictionary.ui['selection.byPlace'],
	uren: dictionary.ui['selection.byHours'],
	verder: dictionary.ui['selection.byOther'],
};

function filled(selection: Selection): FilledSelection {
	const vacancies = openVacancies.filter(({ entry }) => selection.holds(entry.data));
	const introduction = content.landing.find(({ data }) => data.selection === selection.path);
	const differs = vacancies.length < openVacancies.length;
	return {
		...selection,
		vacancies,
		introduction,
		indexable: differs && (vacancies.length >= enoughToIndex || introduction !== undefined),
	};
}

/** Two places may share an address (“Rhoon” and “rhoon”): then one page holds both. */
function mergeByPath(all: readonly Selection[]): Selection[] {
	return [...Map.groupBy(all, ({ path }) => path).values()].map(([first, ...same]) => ({
		...(first as Selection),
		holds: (vacancy) => [first, ...same].some((selection) => selection?.holds(vacancy)),
	}));
}
