import type { ListedVacancy } from '#domain/listings/listing.ts';
import type { ShiftTimes } from '#domain/week-time.ts';

/** When there is work: the shifts, or else the core of flexible hours, or days on call. */
export function timesOfRoster({
	shifts,
	roster,
}: Pick<ListedVacancy, 'shifts' | 'roster'>): readonly ShiftTimes[] {
	if (shifts.length > 0) return shifts;
	const { flexible, referenceDays = [] } = roster ?? {};
	if (!flexible) return referenceDays;
	const { days, from, to, coreFrom = from, coreTo = to } = flexible;
	return [{ days, from: coreFrom, to: coreTo }];
}
