import type { ListingColumns } from '#domain/listings/listings.ts';
import { hoursTags, provinceTags, toldNeeds, workplaceTags } from '#domain/search/tags.ts';
import { timeTags } from '#domain/search/time-tags.ts';
import { type Unit, unitsBy, unitsOf } from '#domain/search/units.ts';
import { timesOfRoster } from '#domain/times-of-roster.ts';

/** What kind of employer it is says less about a job than the job itself. */
interface TagWeights {
	tag: number;
	sector: number;
}

/**
 * Vacancies of which a fact holds, by its name, such as `roster/avond`. Facts of one kind are worked out
 * together, once per value of a column, when somebody asks for the first of them.
 */
export function tagsIn(
	columns: ListingColumns,
	weights: TagWeights,
): (name: string) => Unit | undefined {
	const known = new Map<Kind, ReadonlyMap<string, Unit>>();
	return (name) => {
		const kind = kindOf[name.slice(0, name.indexOf('/'))] ?? 'needs';
		const units = known.get(kind) ?? new Map(kinds[kind](columns, weights));
		known.set(kind, units);
		return units.get(name);
	};
}

type Kind = keyof typeof kinds;

const kinds = {
	group: ({ jobGroup }, { tag }) => unitsBy(unitsOf(jobGroup, tag), (group) => [`group/${group}`]),
	contract: ({ contract }, { tag }) =>
		unitsBy(unitsOf(contract, tag), (type) => [`contract/${type}`]),
	sector: ({ employer }, weights) =>
		unitsBy(unitsOf(employer, weights.sector), ({ sector }) =>
			sector ? [`sector/${sector}`] : [],
		),
	times: ({ times }, { tag }) =>
		unitsBy(unitsOf(times, tag), (given) => timeTags(timesOfRoster(given))),
	place: ({ workplace }, { tag }) => unitsBy(unitsOf(workplace, tag), workplaceTags),
	province: ({ locations }, { tag }) => unitsBy(unitsOf(locations, tag), provinceTags),
	hours: ({ hours }, { tag }) => unitsBy(unitsOf(hours, tag), hoursTags),
	needs: ({ needs }, { tag }) => unitsBy(unitsOf(needs, tag), toldNeeds),
	channel: ({ contact }, { tag }) => unitsBy(unitsOf(contact, tag), (tags) => tags),
} satisfies Record<string, (columns: ListingColumns, weights: TagWeights) => [string, Unit][]>;

/** By the part of a name before the slash; the others are needs. */
const kindOf: Readonly<Record<string, Kind | undefined>> = {
	group: 'group',
	contract: 'contract',
	sector: 'sector',
	roster: 'times',
	day: 'times',
	place: 'place',
	province: 'province',
	hours: 'hours',
	channel: 'channel',
};
