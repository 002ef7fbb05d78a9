import { lastOpenDay, lifeCycleOf } from '#domain/life-cycle.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/**
 * The day whose law a vacancy is judged by: the day of publication while that lies ahead, the last
 * known open day once it is closed, else today. What is closed does not become wrong afterwards.
 */
export function legalDayOf(vacancy: Vacancy, today: string): string {
	if (today < vacancy.published) return vacancy.published;
	const state = lifeCycleOf(vacancy, today);
	if (state !== 'closed' && state !== 'archived') return today;
	return earliest(lastOpenDay(vacancy), today);
}

const earliest = (a: string, b: string): string => (a < b ? a : b);
