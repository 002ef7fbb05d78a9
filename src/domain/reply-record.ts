import { daysBetween } from '#domain/dates.ts';
import { smallestGroup } from '#domain/metrics/hidden.ts';
import type { Metrics } from '#domain/schema/metrics.ts';

/** How fast an employer answered in one period. */
export interface ReplyRecord {
	/** First and last day of the period. */
	from: string;
	to: string;
	count: number;
	medianWorkdays: number;
	/** Undefined when the employer did not count it. */
	withinPromise: number | undefined;
}

/** After a year a figure says how it was, not what to expect. */
const freshForDays = 365;

/**
 * The last period of an employer that has ended and that it lets the board show. Undefined when that
 * has fewer than five answers or ended more than a year ago: an older period never takes its place. Figures of one
 * vacancy say nothing about the employer.
 */
export function replyRecordOf(metrics: readonly Metrics[], today: string): ReplyRecord | undefined {
	const last = metrics
		.filter(({ vacancy, to, reply }) => vacancy === undefined && to < today && reply?.public)
		.toSorted((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from))[0];
	if (!last?.reply || daysBetween(last.to, today) > freshForDays) return undefined;
	const { from, to, reply } = last;
	const { count, medianWorkdays, withinPromise } = reply;
	return count < smallestGroup ? undefined : { from, to, count, medianWorkdays, withinPromise };
}
