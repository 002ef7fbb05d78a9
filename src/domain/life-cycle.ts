import { addDays, daysBetween } from '#domain/dates.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

export type LifeCycle = 'draft' | 'scheduled' | 'open' | 'closed' | 'archived';

type DatedVacancy = Pick<Vacancy, 'status' | 'published' | 'closes' | 'confirmed'>;

/** Days that a closed vacancy keeps its page. */
const archiveAfterDays = 60;

const newForDays = 7;

/**
 * State of a vacancy on a date in Europe/Amsterdam. `closes` is the last open day. A filled or
 * withdrawn vacancy is closed at once; no key says since when, so its 60 days count from the latest
 * known date: `closes`, else `confirmed`, else `published`.
 */
export function lifeCycleOf(vacancy: DatedVacancy, today: string): LifeCycle {
	const { status, published, closes } = vacancy;
	if (status === 'draft') return 'draft';
	if (status !== 'open') return closedState(lastOpenDay(vacancy), today);
	if (today < published) return 'scheduled';
	return closes === undefined || today <= closes ? 'open' : closedState(closes, today);
}

/** Last day on which a vacancy that is closed is known to have been open; see `lifeCycleOf`. */
export const lastOpenDay = ({ published, closes, confirmed }: DatedVacancy): string =>
	closes ?? confirmed ?? published;

/** First day on which a vacancy that closes, or closed, has no page any more. */
export const archivedFrom = (vacancy: DatedVacancy): string =>
	addDays(lastOpenDay(vacancy), archiveAfterDays + 1);

/** Days left to apply, 0 on the last day; undefined when it is not open or has no closing date. */
export function daysLeft(vacancy: DatedVacancy, today: string): number | undefined {
	if (vacancy.closes === undefined || lifeCycleOf(vacancy, today) !== 'open') return undefined;
	return daysBetween(today, vacancy.closes);
}

/** Days since publication, 0 on the first; undefined for a vacancy that is not open. */
export const daysOpen = (vacancy: DatedVacancy, today: string): number | undefined =>
	lifeCycleOf(vacancy, today) === 'open' ? daysBetween(vacancy.published, today) : undefined;

/** Whether this is one of the first seven days of publication. */
export function isNew({ published }: Pick<Vacancy, 'published'>, today: string): boolean {
	const age = daysBetween(published, today);
	return 0 <= age && age < newForDays;
}

function closedState(lastDay: string, today: string): LifeCycle {
	return daysBetween(lastDay, today) > archiveAfterDays ? 'archived' : 'closed';
}
