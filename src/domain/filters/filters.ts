import { contractPaths } from '#domain/contract-paths.ts';
import type { HoursBandId } from '#domain/hours-bands.ts';
import type { WeekMask } from '#domain/week-mask.ts';

/** Kilometres around a place that can be chosen. */
export const radii = [5, 10, 15, 25, 40, 60] as const;
export type Radius = (typeof radii)[number];
/** When somebody names a place and no distance. */
export const usualRadius: Radius = 25;

/** What a least amount of pay is for. */
export const payPeriods = ['uur', 'maand'] as const;
export type PayPeriodChoice = (typeof payPeriods)[number];

/** Least number of days at home; `alles` is wholly remote. */
export const homeChoices = ['1', '2', '3', 'alles'] as const;
export type HomeChoice = (typeof homeChoices)[number];

/** Whether every shift has to suit, or all but one part of one day. */
export const weekFits = ['helemaal', 'bijna'] as const;
export type WeekFit = (typeof weekFits)[number];

export type ContractChoice = (typeof contractPaths)[keyof typeof contractPaths];
/** In the order of the form. */
export const contractChoices: readonly ContractChoice[] = Object.values(contractPaths);

/** Newest, closing first, best paid per hour, nearest, best label. */
export const sortOrders = ['nieuw', 'sluit', 'uurloon', 'afstand', 'label'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What somebody asks of the list. All words of it are those of addresses. */
export interface Filters {
	query: string;
	/** Whether the query is taken as it is typed, errors and all. */
	isLiteral: boolean;
	/** Town as typed, or the four digits of a postcode; empty when distance does not matter. */
	place: string;
	radius: Radius;
	/** Least gross pay in euros. */
	pay: number | undefined;
	payPer: PayPeriodChoice;
	hours: HoursBandId[];
	/** Parts of the week in which the candidate can work; 0 when it does not matter. */
	week: WeekMask;
	weekFit: WeekFit;
	home: HomeChoice | undefined;
	contracts: ContractChoice[];
	/** Ids of job groups. */
	jobGroups: string[];
	/** Names of employers in addresses. */
	employers: string[];
	noExperience: boolean;
	littlePhone: boolean;
	/** Undefined: the best answer first where there is a query, else the newest. */
	sort: SortOrder | undefined;
}

/** Nothing is asked, and every choice is the usual one. */
export const noFilters: Filters = {
	query: '',
	isLiteral: false,
	place: '',
	radius: usualRadius,
	pay: undefined,
	payPer: 'uur',
	hours: [],
	week: 0,
	weekFit: 'helemaal',
	home: undefined,
	contracts: [],
	jobGroups: [],
	employers: [],
	noExperience: false,
	littlePhone: false,
	sort: undefined,
};

/** Things to filter by, in the order of the page. */
export const facets = [
	'query',
	'place',
	'pay',
	'hours',
	'week',
	'home',
	'contracts',
	'jobGroups',
	'employers',
	'noExperience',
	'littlePhone',
] as const;
export type Facet = (typeof facets)[number];

/** Whether a facet leaves vacancies out. */
export function isActive(filters: Filters, facet: Facet): boolean {
	const value = filters[facet];
	return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The same filters with one facet open. */
export const without = (filters: Filters, facet: Facet): Filters => ({
	...filters,
	[facet]: noFilters[facet],
	...(facet === 'query' && { isLiteral: false }),
});
