import { sameMinorGroup } from '#domain/job-groups.ts';
import { areaOf } from '#domain/places/shared-towns.ts';
import { provinceOf } from '#domain/province-of.ts';
import { slugify } from '#domain/slugify.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { site } from '#site/content.ts';
import { filledSelections, selectionLink, withoutEmpty } from '#site/selection-links.ts';
import { type FilledSelection, selectionAt } from '#site/selections.ts';
import { parentsOf, pathOf, type SelectionKey } from '#views/selection/key.ts';
import { townName } from '#views/selection/names.ts';
import type { SelectionGroup, SelectionLink } from '#views/selection/link.ts';

const dictionary = dictionaryFor(site.language);
const { ui } = dictionary;

type Key<Kind extends SelectionKey['kind']> = Extract<SelectionKey, { kind: Kind }>;

/** Selections that somebody who reads this one may want instead: wider, narrower, and beside it. */
export function neighboursOf({ key }: FilledSelection): SelectionGroup[] {
	switch (key.kind) {
		case 'plaats':
			return withoutEmpty(besidePlace(key));
		case 'functie':
			return withoutEmpty(besideJobGroup(key));
		case 'paar':
			return withoutEmpty(besidePair(key));
		default:
			return [];
	}
}

const besidePlace = (key: Key<'plaats'>): SelectionGroup[] => [
	{ title: ui['selection.inPlace'](townName(key, dictionary)), links: jobGroupsIn(key) },
	...[...provincesOf(key)].map((province) => ({
		title: ui['selection.inProvince'](province),
		links: linksTo(
			'plaats',
			(place) => pathOf(place) !== pathOf(key) && provincesOf(place).has(province),
		),
	})),
	{ title: ui['selection.sameName'](key.city), links: townsNamedAs(key) },
];

/** Other towns of this name. */
export const townsNamedAs = (key: Key<'plaats'>): SelectionLink[] =>
	linksTo(
		'plaats',
		(place) => slugify(place.city) === slugify(key.city) && pathOf(place) !== pathOf(key),
	);

const besideJobGroup = ({ id }: Key<'functie'>): SelectionGroup[] => [
	{ title: ui['selection.perPlace'], links: placesOf(id) },
	{
		title: ui['selection.related'],
		links: linksTo('functie', (group) => group.id !== id && sameMinorGroup(group.id, id)),
	},
];

const besidePair = (key: Key<'paar'>): SelectionGroup[] => [
	{
		title: ui['selection.wider'],
		links: parentsOf(key)
			.flatMap((parent) => selectionAt(pathOf(parent)) ?? [])
			.map((parent) => selectionLink(parent, parent.title)),
	},
	{ title: ui['selection.inPlace'](townName(key, dictionary)), links: jobGroupsIn(key, key) },
	{ title: ui['selection.elsewhere'], links: placesOf(key.id, key) },
];

const jobGroupsIn = (
	{ city, area }: Key<'plaats' | 'paar'>,
	except?: Key<'paar'>,
): SelectionLink[] =>
	linksTo('paar', (pair) => pair.city === city && pair.area === area && pair.id !== except?.id);

const placesOf = (id: Key<'paar'>['id'], except?: Key<'paar'>): SelectionLink[] =>
	linksTo(
		'paar',
		(pair) => pair.id === id && !(pair.city === except?.city && pair.area === except.area),
		(pair) => townName(pair, dictionary),
	);

function linksTo<Kind extends 'plaats' | 'functie' | 'paar'>(
	kind: Kind,
	suits: (key: Key<Kind>) => boolean,
	nameOf?: (key: Key<Kind>) => string,
): SelectionLink[] {
	return filledSelections()
		.filter(({ key }) => key.kind === kind && suits(key as Key<Kind>))
		.map((selection) => selectionLink(selection, nameOf?.(selection.key as Key<Kind>)));
}

/** Where a town lies, by its vacancies; none when they do not tell. */
function provincesOf(key: Key<'plaats'>): Set<string> {
	const locations = (selectionAt(pathOf(key))?.vacancies ?? [])
		.flatMap(({ entry }) => entry.data.locations)
		.filter(
			(location) => location.city === key.city && (!key.area || areaOf(location) === key.area),
		);
	return new Set(locations.map(provinceOf).filter((province) => province !== undefined));
}
