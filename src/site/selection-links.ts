import { dictionaryFor } from '#i18n/dictionary.ts';
import { href, selectionAddress } from '#site/address.ts';
import { site } from '#site/content.ts';
import { type FilledSelection, selections } from '#site/selections.ts';
import { openVacancies } from '#site/vacancies.ts';
import type { SelectionKind } from '#views/selection/key.ts';
import type { SelectionGroup, SelectionLink } from '#views/selection/link.ts';

const { ui } = dictionaryFor(site.language);

/** Links to all selections of a kind that hold a vacancy today; none when there is one vacancy in all. */
export const selectionLinks = (kind: SelectionKind): SelectionLink[] =>
	filledSelections()
		.filter(({ key }) => key.kind === kind)
		.map((selection) => selectionLink(selection));

/** Selections that help somebody to choose. */
export const filledSelections = (): FilledSelection[] =>
	openVacancies.length > 1 ? selections.filter(({ vacancies }) => vacancies.length > 0) : [];

/** Links to all selections by kind, without pairs: those are reached from what they are a part of. */
export const selectionGroups = (): SelectionGroup[] =>
	withoutEmpty([
		{ title: ui['selection.byRoster'], links: selectionLinks('rooster') },
		{ title: ui['selection.byJobGroup'], links: selectionLinks('functie') },
		{ title: ui['selection.byPlace'], links: selectionLinks('plaats') },
		{ title: ui['selection.byHours'], links: selectionLinks('uren') },
		{ title: ui['selection.byContract'], links: selectionLinks('contract') },
		{ title: ui['selection.byOther'], links: selectionLinks('verder') },
	]);

/** The groups that have a link. */
export const withoutEmpty = (groups: readonly SelectionGroup[]): SelectionGroup[] =>
	groups.filter(({ links }) => links.length > 0);

/** A link to a selection, with how many vacancies it has. */
export function selectionLink(
	{ path, vacancies: { length: count }, ...names }: FilledSelection,
	name = names.name,
): SelectionLink {
	const label = ui['selection.label'](name, count);
	return { path, name, label, count, href: href(selectionAddress(path)) };
}
