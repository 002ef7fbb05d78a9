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

/** What filters look at, of all vacancies in the order of the list. */
export function factsIn(listings: Listings): ListingFacts[] {
	const list = new ListedValues(listings);
	return list.slugs.map((_, row) => new RowFacts(list, row));
}

/** What follows from the columns of a list, worked out once per value, and pay once somebody asks for it. */
class ListedValues {
	readonly slugs: readonly string[];
	readonly of: ReturnType<typeof valuesIn>;
	readonly #columns: ListingColumns;
	readonly #pay: PayTops[] = [];

	constructor(listings: Listings) {
		this.#columns = listings.columns;
		this.slugs = slugsOf(listings);
		this.of = valuesIn(this.#columns);
	}

	payAt(row: number): PayTops {
		const tops = this.#pay[row] ?? payTops(payAt(this.#columns, row), this.of.hours(row));
		this.#pay[row] = tops;
		return tops;
	}
}

/** Reads one row; of thousands of vacancies only the facts that somebody asks for are made. */
class RowFacts implements ListingFacts {
	readonly #list: ListedValues;
	readonly row: number;
	/** Where the work is comes with the first place that somebody types. */
	points: VacancyFacts['points'] = [];

	constructor(list: ListedValues, row: number) {
		this.#list = list;
		this.row = row;
	}

	get slug() {
		return this.#list.slugs[this.row] ?? '';
	}

	get published() {
		return this.#list.of.published(this.row);
	}

	get closes() {
		return this.#list.of.closes(this.row);
	}

	get payPerHour() {
		return this.#list.payAt(this.row).payPerHour;
	}

	get payPerMonth() {
		return this.#list.payAt(this.row).payPerMonth;
	}

	get hours() {
		return this.#list.of.hours(this.row);
	}

	get demand() {
		return demandOf(this.#list.of.times(this.row));
	}

	get home() {
		return this.#list.of.home(this.row);
	}

	get contract() {
		return this.#list.of.contract(this.row);
	}

	get jobGroup() {
		return this.#list.of.jobGroup(this.row);
	}

	get employer() {
		return this.#list.of.employer(this.row);
	}

	get noExperience() {
		return this.#list.of.noExperience(this.row);
	}

	get littlePhone() {
		return this.#list.of.littlePhone(this.row);
	}

	get label() {
		return this.#list.of.label(this.row);
	}
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
