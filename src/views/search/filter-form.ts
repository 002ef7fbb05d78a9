import { contractPaths, contractTypes } from '#domain/contract-paths.ts';
import type { VacancyFacts } from '#domain/filters/facts.ts';
import { littlePhonePercent } from '#domain/filters/facts.ts';
import { type Facet, homeChoices, noFilters } from '#domain/filters/filters.ts';
import { type OptionCounts, outcomeOf } from '#domain/filters/outcome.ts';
import { partCode } from '#domain/filters/week-code.ts';
import { hoursBands } from '#domain/hours-bands.ts';
import { jobGroups } from '#domain/job-groups.ts';
import { weekdays } from '#domain/week-days.ts';
import { partsByTime } from '#domain/week-mask.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { selectionNames } from '#views/selection/names.ts';

/** A choice in the form, with how many vacancies it gives by itself. */
export interface FilterOption {
	/** As in the address. */
	value: string;
	name: string;
	count: number;
}

/** What the form offers on this board. */
export interface FilterForm {
	total: number;
	hours: FilterOption[];
	home: FilterOption[];
	/** Contracts, job groups and employers that occur. */
	contracts: FilterOption[];
	jobGroups: FilterOption[];
	employers: FilterOption[];
	/** A box of its own each. */
	noExperience: FilterOption[];
	littlePhone: FilterOption[];
	phoneHint: string;
	week: {
		parts: { name: string; hours: string }[];
		days: { name: string; short: string; parts: { value: string; name: string }[] }[];
	};
}

/** Those with most vacancies; a page with a thousand names is slow, and search finds the others. */
const mostEmployers = 50;

/** The form for these vacancies; employers by their name in addresses. */
export function filterForm(
	facts: readonly VacancyFacts[],
	employers: ReadonlyMap<string, string>,
	dictionary: Dictionary,
): FilterForm {
	const { ui, format } = dictionary;
	const { options } = outcomeOf(facts, noFilters, { from: [], hits: undefined });
	const counted = optionsWith(options);
	return {
		total: facts.length,
		hours: counted('hours', namedHours(dictionary)),
		home: counted('home', namedHome(dictionary)),
		contracts: counted('contracts', namedContracts(dictionary)).filter(occurs),
		jobGroups: counted('jobGroups', namedJobGroups(dictionary)).filter(occurs).sort(byName),
		employers: counted('employers', [...employers])
			.filter(occurs)
			.sort((a, b) => b.count - a.count)
			.slice(0, mostEmployers)
			.sort(byName),
		noExperience: counted('noExperience', [['geen', ui['filters.noExperience']]]),
		littlePhone: counted('littlePhone', [['weinig', ui['filters.littlePhone']]]),
		phoneHint: ui['filters.littlePhoneHint'](format.percent(littlePhonePercent)),
		week: weekOf(dictionary),
	};
}

/** Values as in the address, each with its name. */
type Named = readonly (readonly [value: string, name: string])[];

const namedHours = (dictionary: Dictionary): Named =>
	hoursBands.map(({ id }) => [id, selectionNames({ kind: 'uren', id }, dictionary).name]);

const namedHome = ({ ui }: Dictionary): Named =>
	homeChoices.map((choice) => [
		choice,
		choice === 'alles' ? ui['filters.homeAll'] : ui['filters.homeDays'](choice),
	]);

const namedContracts = ({ words }: Dictionary): Named =>
	contractTypes.map((type) => [contractPaths[type], words.contract[type]]);

const namedJobGroups = ({ words }: Dictionary): Named =>
	jobGroups.map(({ id }) => [id, words.jobGroup[id]]);

const optionsWith =
	(options: OptionCounts) =>
	(facet: Facet, named: Named): FilterOption[] =>
		named.map(([value, name]) => ({ value, name, count: options.get(facet)?.get(value) ?? 0 }));

const occurs = ({ count }: FilterOption): boolean => count > 0;

const byName = (a: FilterOption, b: FilterOption): number => a.name.localeCompare(b.name, 'nl');

function weekOf({ ui, words }: Dictionary): FilterForm['week'] {
	return {
		parts: partsByTime.map((part) => ({
			name: words.dayPart[part],
			hours: ui['filters.partHours'][part],
		})),
		days: weekdays.map((day) => ({
			name: words.weekday[day],
			short: words.weekdayShort[day],
			parts: partsByTime.map((part) => ({
				value: partCode(day, part),
				name: ui['filters.dayPart'](words.weekday[day], words.dayPart[part]),
			})),
		})),
	};
}
