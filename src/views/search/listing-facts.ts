import { contractPaths } from '#domain/contract-paths.ts';
import type { VacancyFacts } from '#domain/filters/facts.ts';
import { demandOf } from '#domain/filters/week-demand.ts';
import { perRow } from '#domain/listings/coded.ts';
import type { ListedVacancy } from '#domain/listings/listing.ts';
import type { ListingColumns, Listings } from '#domain/listings/listings.ts';
import { employerSlug, payAt, slugsOf } from '#domain/listings/read-listing.ts';
import { littlePhoneTag, noExperienceTag } from '#domain/search/tags.ts';
import { comparedPay } from '#views/pay/amounts.ts';

/** What filters look at, with the row of the vacancy in the list. */
export interface ListingFacts extends VacancyFacts {
	row: number;
}

/**
 * What filters look at, of all vacancies in the order of the list: what follows from one column is worked
 * out once per value. Where the work is comes with the first place that somebody types.
 */
export function factsIn(listings: Listings): ListingFacts[] {
	const { columns } = listings;
	const value = valuesIn(columns);
	const known: PayTops[] = [];
	/** Worked out when somebody asks for a least pay or sorts by it. */
	const pay = (row: number): PayTops =>
		(known[row] ??= payTops(payAt(columns, row), value.hours(row)));
	return slugsOf(listings).map((slug, row) => ({
		row,
		slug,
		published: value.published(row),
		closes: value.closes(row),
		get payPerHour() {
			return pay(row).payPerHour;
		},
		get payPerMonth() {
			return pay(row).payPerMonth;
		},
		hours: value.hours(row),
		/** Worked out when somebody asks for a week. */
		get demand() {
			return demandOf(value.times(row));
		},
		home: value.home(row),
		contract: value.contract(row),
		jobGroup: value.jobGroup(row),
		employer: value.employer(row),
		noExperience: value.noExperience(row),
		littlePhone: value.littlePhone(row),
		label: value.label(row),
		points: [],
	}));
}

const valuesIn = (columns: ListingColumns) => ({
	published: perRow(columns.published, itself),
	closes: perRow(columns.closes, itself),
	hours: perRow(columns.hours, itself),
	times: perRow(columns.times, itself),
	home: perRow(columns.workplace, homeOf),
	contract: perRow(columns.contract, (type) => contractPaths[type]),
	jobGroup: perRow(columns.jobGroup, itself),
	employer: perRow(columns.employer, employerSlug),
	noExperience: perRow(columns.needs, (needs) => needs.includes(noExperienceTag)),
	littlePhone: perRow(columns.contact, (contact) => contact.includes(littlePhoneTag)),
	label: perRow(columns.label, itself),
});

const itself = <Value>(value: Value): Value => value;

type PayTops = Pick<VacancyFacts, 'payPerHour' | 'payPerMonth'>;

/** The amounts of the card, rounded as there: what somebody reads is what the filter compares. */
function payTops(salary: ListedVacancy['salary'], hours: ListedVacancy['hours']): PayTops {
	// What trainees and volunteers get is no wage, so it never reaches a least wage.
	if (salary.kind === 'allowance') return { payPerHour: 0, payPerMonth: 0 };
	const { hour, month } = comparedPay(salary, hours.max);
	return {
		payPerHour: hour && Math.round(hour.max * 100) / 100,
		payPerMonth: month && Math.round(month.max),
	};
}

function homeOf({ type, homeDays }: ListedVacancy['workplace']): VacancyFacts['home'] {
	if (type === 'remote') return 'all';
	return type === 'hybrid' ? (homeDays ?? 'unknown') : 0;
}
