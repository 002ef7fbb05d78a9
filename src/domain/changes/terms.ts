import type { Vacancy } from '#domain/schema/vacancy.ts';

/** What somebody decides on, and what therefore may not change without a word. */
export const termIds = ['pay', 'hours', 'shifts', 'closes', 'place', 'contract'] as const;
export type TermId = (typeof termIds)[number];

/** The parts of a vacancy that its terms are made of. */
export type TermParts = Pick<
	Vacancy,
	'salary' | 'hours' | 'shifts' | 'roster' | 'closes' | 'locations' | 'workplace' | 'contract'
>;

/** The same of an older file: what cannot be read by today's rules is absent. */
export type ReadableParts = { [Key in keyof TermParts]?: TermParts[Key] | undefined };

/**
 * What a term comes down to: two vacancies with the same key offer the same, however that is
 * worded. Undefined when the parts that it needs are not there.
 */
export function termKey(id: TermId, parts: ReadableParts): string | undefined {
	const made = makers[id](parts);
	return made === undefined ? undefined : JSON.stringify(made);
}

const makers: Record<TermId, (parts: ReadableParts) => unknown> = {
	pay: ({ salary }) =>
		salary && [salary.kind, salary.period, salary.min, salary.max, salary.fullTimeHours ?? 0],
	hours: ({ hours }) => hours && [hours.min, hours.max],
	shifts: ({ shifts, roster }) =>
		shifts && [
			shifts.map(({ days, daysPerWeek = days.length, from, to, every }) => [
				[...days].sort(),
				daysPerWeek,
				from,
				to,
				every,
			]),
			shifts.length > 0 ? [] : [roster?.flexible ?? [], roster?.referenceDays ?? []],
		],
	// No closing date says something too: the vacancy stays open until it is filled.
	closes: (parts) => ('closes' in parts ? (parts.closes ?? '') : undefined),
	place: ({ locations, workplace }) =>
		locations &&
		workplace &&
		(workplace.type === 'remote' ? [] : locations.map(({ city }) => city)),
	contract: ({ contract }) => contract && [contract.type, contract.months ?? 0],
};
