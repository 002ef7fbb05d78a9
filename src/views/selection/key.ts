import { contractPaths, type ContractType, contractTypes } from '#domain/contract-paths.ts';
import { type HoursBandId, hoursBands, hoursBandsOf } from '#domain/hours-bands.ts';
import { type JobGroupId, jobGroupIds } from '#domain/job-groups.ts';
import { areaOf, type SharedTowns } from '#domain/places/shared-towns.ts';
import type { Location } from '#domain/province-of.ts';
import { type RosterKind, rosterKinds, rosterKindsOf } from '#domain/roster-kinds.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { type PlainSelection, plainSelections } from '#domain/selection-path.ts';
import { slugify } from '#domain/slugify.ts';
import { timesOfRoster } from '#domain/times-of-roster.ts';

/** What a prepared selection is about, such as all evening work. */
export type SelectionKey =
	| { kind: 'rooster'; id: RosterKind }
	| { kind: 'functie'; id: JobGroupId }
	| TownKey
	| { kind: 'uren'; id: HoursBandId }
	| { kind: 'contract'; id: ContractType }
	| { kind: 'verder'; id: PlainSelection }
	| PairKey;

interface Town {
	city: string;
	/** Province, or code of a country, where another town of the board has this name. */
	area?: string | undefined;
}

interface TownKey extends Town {
	kind: 'plaats';
}

/** A job group in a place. */
interface PairKey extends Town {
	kind: 'paar';
	id: JobGroupId;
}

/** What the vacancies of a selection have in common, such as their place. */
export type SelectionKind = SelectionKey['kind'];

/** All selections that a vacancy belongs to, on a board on which several towns have these names. */
export function selectionKeysOf(vacancy: Vacancy, shared: SharedTowns): SelectionKey[] {
	const { jobGroup, locations, hours, contract } = vacancy;
	const towns = townsOf(locations, shared);
	return [
		...rosterKindsOf(timesOfRoster(vacancy)).map((id) => ({ kind: 'rooster' as const, id })),
		{ kind: 'functie', id: jobGroup },
		...towns.map((town) => ({ kind: 'plaats' as const, ...town })),
		...towns.map((town) => ({ kind: 'paar' as const, id: jobGroup, ...town })),
		...hoursBandsOf(hours).map((id) => ({ kind: 'uren' as const, id })),
		{ kind: 'contract', id: contract.type },
		...plainSelections
			.filter((id) => isOther[id](vacancy))
			.map((id) => ({ kind: 'verder' as const, id })),
	];
}

/** Each once. */
const townsOf = (locations: readonly Location[], shared: SharedTowns): Town[] => [
	...new Map(
		locations.map((location) => {
			const { city } = location;
			const area = shared.has(slugify(city)) ? areaOf(location) : undefined;
			const town: Town = area ? { city, area } : { city };
			return [JSON.stringify(town), town];
		}),
	).values(),
];

const isOther: Record<PlainSelection, (vacancy: Vacancy) => boolean> = {
	thuiswerken: ({ workplace }) => workplace.type !== 'on-site',
	'zonder-ervaring': ({ experience }) => experience?.months === 0,
};

/** Address below `/vacatures/`, such as `rooster/avond` or `plaats/groningen/klantenservice`. */
export function pathOf(key: SelectionKey): string {
	switch (key.kind) {
		case 'plaats':
			return `plaats/${townPath(key)}`;
		case 'paar':
			return `plaats/${townPath(key)}/${key.id}`;
		case 'contract':
			return `contract/${contractPaths[key.id]}`;
		case 'verder':
			return key.id;
		default:
			return `${key.kind}/${key.id}`;
	}
}

const townPath = ({ city, area }: Town): string => slugify(area ? `${city} ${area}` : city);

/** What a selection is a part of, besides the whole list; the first is the way up from its page. */
export const parentsOf = (key: SelectionKey): SelectionKey[] =>
	key.kind === 'paar'
		? [
				{ kind: 'plaats', city: key.city, area: key.area },
				{ kind: 'functie', id: key.id },
			]
		: [];

const order: { [Kind in SelectionKind]: readonly string[] } = {
	rooster: rosterKinds,
	functie: jobGroupIds,
	plaats: [],
	paar: jobGroupIds,
	uren: hoursBands.map(({ id }) => id),
	contract: contractTypes,
	verder: plainSelections,
};

const kinds = Object.keys(order);

/** The order in which lists give selections: places by name, all else as its own list has it. */
export function compareKeys(a: SelectionKey, b: SelectionKey): number {
	const difference = kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || placeIn(a) - placeIn(b);
	return difference || townIn(a).localeCompare(townIn(b), 'nl');
}

const placeIn = (key: SelectionKey): number =>
	key.kind === 'plaats' ? 0 : order[key.kind].indexOf(key.id);

const townIn = (key: SelectionKey): string =>
	'city' in key ? `${key.city} ${key.area ?? ''}` : '';
