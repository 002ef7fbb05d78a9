import { daysBetween } from '#domain/dates.ts';
import { lastOpenDay } from '#domain/life-cycle.ts';
import { sharedTownsAmong } from '#domain/places/shared-towns.ts';
import { emptyForDays, type SelectionSize } from '#domain/selection-page.ts';
import { slugify } from '#domain/slugify.ts';
import { settings } from '#site/content.ts';
import { formerVacancies, openVacancies, type PublishedVacancy } from '#site/vacancies.ts';
import { pathOf, type SelectionKey, selectionKeysOf } from '#views/selection/key.ts';

/** What belongs together, whether or not it gets a page. */
export interface GatheredSelection extends SelectionSize {
	/** Two places may share an address (“Rhoon” and “rhoon”): then this is the first of them. */
	key: SelectionKey;
	/** Newest first. */
	vacancies: readonly PublishedVacancy[];
}

/** Every selection that holds an open vacancy, or held one lately, by its address below `/vacatures/`. */
export function gatheredSelections(): Map<string, GatheredSelection> {
	const all = Map.groupBy(listed.flatMap(placed), ({ path }) => path);
	return new Map([
		...choices(),
		...[...all].map(([path, members]) => [path, gathered(members)] as const),
	]);
}

/** Open today, or closed no longer ago than a selection keeps its page. */
const listed = [...openVacancies, ...formerVacancies.filter(closedLately)];

const places = listed.flatMap(({ entry }) => entry.data.locations);

/** Names of several towns of these vacancies. */
export const sharedTowns = sharedTownsAmong(places);

/** The address of the bare name stays, and leads to the towns, also when no vacancy is in doubt between them. */
const choices = (): [string, GatheredSelection][] =>
	places
		.filter(({ city }) => sharedTowns.has(slugify(city)))
		.map(({ city }) => {
			const key: SelectionKey = { kind: 'plaats', city };
			return [pathOf(key), { key, vacancies: [], open: 0, held: 1 }];
		});

interface Placed {
	path: string;
	key: SelectionKey;
	vacancy: PublishedVacancy;
}

/** Each address once, also for a vacancy in “Rhoon” and “rhoon”. */
const placed = (vacancy: PublishedVacancy): Placed[] => [
	...new Map(
		selectionKeysOf(vacancy.entry.data, sharedTowns).map((key) => [
			pathOf(key),
			{ path: pathOf(key), key, vacancy },
		]),
	).values(),
];

function gathered(members: readonly Placed[]): GatheredSelection {
	const vacancies = members.map(({ vacancy }) => vacancy).filter(({ state }) => state === 'open');
	const { key } = members[0] as Placed;
	return { key, vacancies, open: vacancies.length, held: members.length };
}

function closedLately({ entry: { data } }: PublishedVacancy): boolean {
	return daysBetween(lastOpenDay(data), settings.today) <= emptyForDays;
}
