import { daysBetween } from '#domain/dates.ts';
import { lastOpenDay } from '#domain/life-cycle.ts';
import { emptyForDays, type SelectionSize } from '#domain/selection-page.ts';
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
	const lately = formerVacancies.filter(closedLately).map((vacancy) => placed(vacancy));
	const placedNow = openVacancies.map((vacancy) => placed(vacancy));
	const all = Map.groupBy([...placedNow, ...lately].flat(), ({ path }) => path);
	return new Map([...all].map(([path, members]) => [path, gathered(members)]));
}

interface Placed {
	path: string;
	key: SelectionKey;
	vacancy: PublishedVacancy;
}

/** Each address once, also for a vacancy in “Rhoon” and “rhoon”. */
const placed = (vacancy: PublishedVacancy): Placed[] => [
	...new Map(
		selectionKeysOf(vacancy.entry.data).map((key) => [
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

const closedLately = ({ entry: { data } }: PublishedVacancy): boolean =>
	daysBetween(lastOpenDay(data), settings.today) <= emptyForDays;
