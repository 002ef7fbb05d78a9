import type { Facet, Filters } from '#domain/filters/filters.ts';
import { partCode } from '#domain/filters/week-code.ts';
import { weekdays } from '#domain/week-days.ts';
import { isInMask, partsByTime } from '#domain/week-mask.ts';

/** Names of the fields of the form, which are those of the address. */
export const fieldOf = {
	query: 'q',
	place: 'plaats',
	pay: 'loon',
	hours: 'uren',
	week: 'week',
	home: 'thuis',
	contracts: 'contract',
	jobGroups: 'functie',
	employers: 'werkgever',
	noExperience: 'ervaring',
	littlePhone: 'bellen',
} as const satisfies Record<Facet, string>;

/** What every field of the form holds for these filters, also where that is the usual choice. */
export function fieldValues(filters: Filters): Record<string, readonly string[]> {
	return {
		q: [filters.query],
		letterlijk: [filters.isLiteral ? 'ja' : ''],
		plaats: [filters.place],
		km: [String(filters.radius)],
		loon: [filters.pay === undefined ? '' : String(filters.pay).replace('.', ',')],
		per: [filters.payPer],
		uren: filters.hours,
		week: weekdays.flatMap((day) =>
			partsByTime
				.filter((part) => isInMask(filters.week, day, part))
				.map((part) => partCode(day, part)),
		),
		past: [filters.weekFit],
		thuis: [filters.home ?? ''],
		contract: filters.contracts,
		functie: filters.jobGroups,
		werkgever: filters.employers,
		ervaring: filters.noExperience ? ['geen'] : [],
		bellen: filters.littlePhone ? ['weinig'] : [],
		sorteer: [filters.sort ?? ''],
	};
}
