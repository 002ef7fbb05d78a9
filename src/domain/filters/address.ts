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
import { weekCodes, weekFromCodes } from '#domain/filters/week-code.ts';
import { hoursBands } from '#domain/hours-bands.ts';
import { postcodeDigits } from '#domain/places/postcode.ts';

/** Choices that depend on the board. */
export interface KnownChoices {
	jobGroups: readonly string[];
	employers: readonly string[];
}

const longestText = 100;
const mostPay = 99_999;
const hoursBandIds = hoursBands.map(({ id }) => id);

/**
 * Filters from the query of an address, such as `?q=bakker&uren=16-24,24-32`. What is not known is
 * left out, also what means nothing without its partner, such as a radius without a place.
 */
export function parseFilters(address: string, known: KnownChoices): Filters {
	const given = new URLSearchParams(address);
	const all = (name: string): string[] => given.getAll(name).flatMap((value) => value.split(','));
	const several = <Choice extends string>(name: string, choices: readonly Choice[]): Choice[] =>
		choices.filter((choice) => all(name).includes(choice));
	const one = <Choice extends string>(name: string, choices: readonly Choice[]) =>
		choices.find((choice) => choice === given.get(name));
	const place = placeFrom(given.get('plaats'));
	const pay = payFrom(given.get('loon'));
	const week = weekFromCodes(all('week'));
	const query = textFrom(given.get('q'));
	return {
		query,
		isLiteral: query !== '' && given.get('letterlijk') === 'ja',
		place,
		radius: (place && radii.find((radius) => String(radius) === given.get('km'))) || usualRadius,
		pay,
		payPer: (pay && one('per', payPeriods)) || noFilters.payPer,
		hours: several('uren', hoursBandIds),
		week,
		weekFit: (week && one('past', weekFits)) || noFilters.weekFit,
		home: one('thuis', homeChoices),
		contracts: several('contract', contractChoices),
		jobGroups: several('functie', known.jobGroups),
		employers: several('werkgever', known.employers),
		noExperience: given.get('ervaring') === 'geen',
		littlePhone: given.get('bellen') === 'weinig',
		sort: meaningful(one('sorteer', sortOrders), { query, place }),
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

/** Typed text: well-formed, in one form of Unicode, on one line, not endless. */
export const textFrom = (text: string | null): string =>
	[...(text ?? '').toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim()]
		.slice(0, longestText)
		.join('')
		.trim();

/** A postcode by its digits alone: nothing is counted from its letters, so no address shows them. */
function placeFrom(text: string | null): string {
	const place = textFrom(text);
	return postcodeDigits(place) ?? place;
}

/** An amount as people type it: “14,50”, “2.400”, “€ 15”; undefined when it is none. */
export function payFrom(text: string | null): number | undefined {
	const plain = (text ?? '').replace(/[€\s]/gu, '').replace(/\.(?=\d{3}(?:\D|$))/g, '');
	if (!/^\d+(?:[.,]\d*)?$/.test(plain)) return undefined;
	const euros = Math.round(Number(plain.replace(',', '.')) * 100) / 100;
	return euros > 0 && euros <= mostPay ? euros : undefined;
}
