import {
	contractChoices,
	type Filters,
	homeChoices,
	noFilters,
	payPeriods,
	radii,
	type SortOrder,
	sortOrders,
	usualRadius,
	weekFits,
} from '#domain/filters/filters.ts';
import { payFrom, placeFrom, textFrom } from '#domain/filters/typed-text.ts';
import { weekCodes, weekFromCodes } from '#domain/filters/week-code.ts';
import { hoursBands } from '#domain/hours-bands.ts';

/** Choices that depend on the board. */
export interface KnownChoices {
	jobGroups: readonly string[];
	employers: readonly string[];
}

const hoursBandIds = hoursBands.map(({ id }) => id);

/**
 * Filters from the query of an address, such as `?q=bakker&uren=16-24,24-32`. What is not known is
 * left out, also what means nothing without its partner, such as a radius without a place.
 */
export function parseFilters(address: string, known: KnownChoices): Filters {
	const { first, all, one, several } = valuesIn(address);
	const place = placeFrom(first('plaats'));
	const pay = payFrom(first('loon'));
	const week = weekFromCodes(all('week'));
	const query = textFrom(first('q'));
	return {
		query,
		isLiteral: query !== '' && first('letterlijk') === 'ja',
		place,
		radius: (place && radii.find((radius) => String(radius) === first('km'))) || usualRadius,
		pay,
		payPer: (pay && one('per', payPeriods)) || noFilters.payPer,
		hours: several('uren', hoursBandIds),
		week,
		weekFit: (week && one('past', weekFits)) || noFilters.weekFit,
		home: one('thuis', homeChoices),
		contracts: several('contract', contractChoices),
		jobGroups: several('functie', known.jobGroups),
		employers: several('werkgever', known.employers),
		noExperience: first('ervaring') === 'geen',
		littlePhone: first('bellen') === 'weinig',
		sort: meaningful(one('sorteer', sortOrders), { query, place }),
	};
}

/** What stands in the query of an address, by name; a list is written with commas, or as a name twice. */
function valuesIn(address: string) {
	const given = new URLSearchParams(address);
	const first = (name: string): string | null => given.get(name);
	const all = (name: string): string[] => given.getAll(name).flatMap((value) => value.split(','));
	return {
		first,
		all,
		one: <Choice extends string>(name: string, choices: readonly Choice[]) =>
			choices.find((choice) => choice === first(name)),
		/** In the order of the choices. */
		several<Choice extends string>(name: string, choices: readonly Choice[]): Choice[] {
			const chosen = new Set(all(name));
			return choices.filter((choice) => chosen.has(choice));
		},
	};
}

/** Without a query the newest come first anyway; without a place nothing is near. */
function meaningful(
	sort: SortOrder | undefined,
	{ query, place }: Pick<Filters, 'query' | 'place'>,
): SortOrder | undefined {
	const needs = { nieuw: query, afstand: place, sluit: true, uurloon: true, label: true };
	return sort && needs[sort] ? sort : undefined;
}

/** The query of the address of these filters, in one fixed order; empty when there are none. */
export function formatFilters(filters: Filters): string {
	const { place, pay, week } = filters;
	const parts: [name: string, value: string | false | undefined][] = [
		['q', filters.query],
		['letterlijk', filters.isLiteral && 'ja'],
		['plaats', place],
		['km', place !== '' && filters.radius !== usualRadius && String(filters.radius)],
		['loon', pay === undefined ? undefined : String(pay)],
		['per', pay !== undefined && filters.payPer !== noFilters.payPer && filters.payPer],
		['uren', filters.hours.join(',')],
		['week', weekCodes(week).join(',')],
		['past', week !== 0 && filters.weekFit !== noFilters.weekFit && filters.weekFit],
		['thuis', filters.home],
		['contract', filters.contracts.join(',')],
		['functie', filters.jobGroups.join(',')],
		['werkgever', filters.employers.join(',')],
		['ervaring', filters.noExperience && 'geen'],
		['bellen', filters.littlePhone && 'weinig'],
		['sorteer', filters.sort],
	];
	const written = parts.flatMap(([name, value]) => (value ? [`${name}=${escaped(value)}`] : []));
	return written.length > 0 ? `?${written.join('&')}` : '';
}

/** Commas stay readable: they mean nothing special in a query. */
const escaped = (value: string): string =>
	encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+');
