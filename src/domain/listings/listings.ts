import { type Coded, coded } from '#domain/listings/coded.ts';
import type { ListedVacancy, Listing, RosterTimes } from '#domain/listings/listing.ts';
import { compoundsIn } from '#domain/search/compounds-in.ts';
import { shortSlug } from '#domain/listings/short-slug.ts';
import type { Location } from '#domain/province-of.ts';
import type { TextFiles } from '#domain/search/text/text-files.ts';
import type { ShiftGroup } from '#domain/shift-groups.ts';

/** All vacancies of a list, in its order, as columns: what repeats stands there once. */
export interface Listings {
	/** Number of vacancies. */
	count: number;
	/** Day on which the list was made, `yyyy-mm-dd`. */
	today: string;
	columns: ListingColumns;
	/** Words inside titles and skills, as `compoundsIn` writes them. */
	compounds: readonly string[];
	/** Where the words of their texts are; undefined where nobody searches them. */
	texts: TextFiles | undefined;
}

export type ListingColumns = {
	readonly [Name in keyof typeof columnValues]: Coded<ReturnType<(typeof columnValues)[Name]>>;
};

/** The columns for these vacancies, on a day `yyyy-mm-dd`. */
export function listingsOf(all: readonly Listing[], today: string, texts?: TextFiles): Listings {
	const valuesIn: [string, (listing: Listing) => unknown][] = Object.entries(columnValues);
	const entries = valuesIn.map(([name, valueIn]) => [name, coded(all.map(valueIn))]);
	const columns = Object.fromEntries(entries) as ListingColumns;
	const { title, systems, competencies } = columns;
	const named = [...title.values, ...systems.values.flat(), ...competencies.values.flat()];
	return { count: all.length, today, columns, compounds: compoundsIn(named), texts };
}

/** What is in each column. */
const columnValues = {
	slug: ({ slug, vacancy }: Listing) => shortSlug(slug, vacancy.title, placesOf(vacancy)[0]?.city),
	title: ({ vacancy }: Listing) => vacancy.title,
	language: ({ vacancy }: Listing) => vacancy.language,
	published: ({ vacancy }: Listing) => vacancy.published,
	closes: ({ vacancy }: Listing) => vacancy.closes,
	employer: ({ vacancy, employer, sector }: Listing) => ({
		slug: shortSlug(vacancy.organisation, employer, undefined),
		name: employer,
		client: vacancy.agencyFor,
		sector,
	}),
	locations: ({ vacancy }: Listing) => placesOf(vacancy),
	workplace: ({ vacancy: { workplace } }: Listing) => ({
		type: workplace.type,
		homeDays: workplace.homeDays,
	}),
	hours: ({ vacancy: { hours } }: Listing) => ({ min: hours.min, max: hours.max }),
	payTerms: ({ vacancy: { salary } }: Listing) => ({
		kind: salary.kind,
		period: salary.period,
		fullTimeHours: salary.fullTimeHours,
		includesHolidayAllowance: salary.includesHolidayAllowance,
		holidayAllowance: salary.holidayAllowance,
	}),
	/** Cents. */
	leastPay: ({ vacancy: { salary } }: Listing) => Math.round(salary.min * 100),
	/** Cents from the bottom of the range to its top. */
	payRange: ({ vacancy: { salary } }: Listing) => Math.round((salary.max - salary.min) * 100),
	times: ({ vacancy }: Listing) => timesOf(vacancy),
	contract: ({ vacancy }: Listing) => vacancy.contract.type,
	jobGroup: ({ vacancy }: Listing) => vacancy.jobGroup,
	reply: ({ vacancy }: Listing) => vacancy.apply.replyWithinWorkdays,
	label: ({ label }: Listing) => label,
	needs: ({ needs }: Listing) => needs,
	contact: ({ contact }: Listing) => contact,
	systems: ({ systems }: Listing) => systems,
	competencies: ({ competencies }: Listing) => competencies,
};

/** Somebody who works at home goes to no place, so an office in the background is none. */
function placesOf({ locations, workplace }: Pick<ListedVacancy, 'locations' | 'workplace'>) {
	return workplace.type === 'remote' ? [] : locations.map(placeOf);
}

/** The letters of a postcode say more than anybody asks of a list. */
const placeOf = ({ city, postalCode, province, country }: Location): Location => ({
	city,
	postalCode: postalCode?.slice(0, 4),
	province,
	country: country === 'NL' ? undefined : country,
});

/** What a roster says beside its shifts is not on a card. */
function timesOf({ shifts, roster }: ListedVacancy): Pick<ListedVacancy, 'shifts' | 'roster'> {
	if (shifts.length > 0 || !roster) return { shifts: shifts.map(shiftOf) };
	const { flexible, referenceDays }: RosterTimes = roster;
	return { shifts: [], roster: { flexible, referenceDays } };
}

const shiftOf = ({ days, daysPerWeek, from, to, every }: ShiftGroup): ShiftGroup => ({
	days,
	daysPerWeek,
	from,
	to,
	every,
});
