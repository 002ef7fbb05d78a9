import { dictionaryFor } from '#i18n/dictionary.ts';
import { href, listAddress, selectionAddress } from '#site/address.ts';
import { site } from '#site/content.ts';
import { frameFor } from '#site/frame.ts';
import { commonOf, type ListView, numbered, type PageOfVacancies } from '#site/list-pages.ts';
import { neighboursOf, townsNamedAs } from '#site/selection-neighbours.ts';
import { type FilledSelection, selectionAt } from '#site/selections.ts';
import { storyOf } from '#site/story.ts';
import { selectionData } from '#site/structured-data.ts';
import { waysOut } from '#site/ways-out.ts';
import type { Frame } from '#views/frame/frame.ts';
import { selectionFigures } from '#views/selection/figures.ts';
import { parentsOf, pathOf } from '#views/selection/key.ts';

const dictionary = dictionaryFor(site.language);
const { ui, format } = dictionary;

/** Employers that a description names before it counts the others. */
const mostNamed = 3;

/** All that a page of a selection shows. */
export async function selectionView(
	selection: FilledSelection,
	page: PageOfVacancies,
): Promise<ListView> {
	const { title, introduction, vacancies } = selection;
	const above = stepsAbove(selection);
	const common = commonOf(page);
	return {
		...common,
		frame: selectionFrame(selection, page, above),
		heading: title,
		introduction: introduction && page.number === 1 ? await storyOf(introduction, 2) : '',
		figures: selectionFigures(
			vacancies.map(({ entry }) => entry.data),
			dictionary,
		),
		groups: [...neighboursOf(selection), ...common.groups],
		breadcrumbs: above.map((step) => ({ name: step.name, href: href(step.address) })),
		empty: emptyOf(selection),
	};
}

/** Of a name that several towns have: which are those; else where to go instead. */
function emptyOf({ key, vacancies }: FilledSelection): ListView['empty'] {
	const towns = vacancies.length === 0 && key.kind === 'plaats' ? townsNamedAs(key) : [];
	if (key.kind !== 'plaats' || towns.length === 0)
		return { text: ui['selection.empty'], ways: waysOut() };
	return {
		text: ui['selection.whichTown'](key.city),
		ways: towns.map(({ label, href: to }) => ({ text: label, href: to })),
	};
}

function selectionFrame(
	selection: FilledSelection,
	page: PageOfVacancies,
	above: readonly Step[],
): Frame {
	const { title, path, indexable, listedIn } = selection;
	const address = listAddress(selectionAddress(path), page.number);
	return frameFor({
		address,
		title: numbered(title, page),
		description: numbered(descriptionOf(selection), page),
		indexable,
		listedIn,
		structuredData: selectionData({ title, address, above }, page),
		feed: { path, title },
	});
}

/** A page on the way from the front page to a selection. */
interface Step {
	name: string;
	/** Address without base path. */
	address: string;
}

function stepsAbove({ key }: FilledSelection): Step[] {
	const parent = parentsOf(key)
		.slice(0, 1)
		.flatMap((above) => selectionAt(pathOf(above)) ?? []);
	return [
		{ name: ui['frame.start'], address: '/' },
		{ name: ui['list.title'], address: '/vacatures/' },
		...parent.map(({ name, path }) => ({ name, address: selectionAddress(path) })),
	];
}

function descriptionOf({ title, vacancies }: FilledSelection): string {
	if (vacancies.length === 0) return ui['selection.descriptionEmpty'](title);
	const names = [...new Set(vacancies.map(({ organisation }) => organisation.data.name))];
	const shown =
		names.length > mostNamed
			? [
					...names.slice(0, mostNamed - 1),
					ui['selection.moreEmployers'](names.length - mostNamed + 1),
				]
			: names;
	return ui['selection.description'](title, vacancies.length, format.list(shown));
}
