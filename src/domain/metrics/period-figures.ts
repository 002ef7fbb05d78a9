import { countedIn } from '#domain/metrics/counted.ts';
import { isSafePart, type Shown, shownCount, shownParts } from '#domain/metrics/hidden.ts';
import type { Metrics } from '#domain/schema/metrics.ts';

/** What was counted in one period. */
export interface PeriodFigures {
	from: string;
	to: string;
	applicants?: Shown;
	hired?: Shown;
	medianDaysToHire?: Shown;
	reply?: ReplyFigures;
	firstYear?: { started: Shown; left: Shown };
}

/** How long applicants waited for an answer. */
export interface ReplyFigures {
	/** Workdays. */
	median: Shown;
	/** Percentage of the answers that came within the promised term, rounded. */
	withinPromise?: Shown;
}

/** The periods are parts of the same whole, so one that is small takes another along. */
export function periodFigures(periods: readonly Metrics[]): PeriodFigures[] {
	const shownOf = (key: 'applicants' | 'hired'): Map<Metrics, Shown> => {
		const counted = periods.filter((period) => period[key] !== undefined);
		const shown = shownParts(countedIn(counted, key));
		return new Map(counted.map((period, index) => [period, shown[index] ?? 'hidden']));
	};
	const [applicants, hired] = [shownOf('applicants'), shownOf('hired')];
	return periods.map((period) => {
		const { from, to, medianDaysToHire, reply, firstYear } = period;
		const applied = applicants.get(period);
		const taken = hired.get(period);
		return {
			...{ from, to },
			...(applied === undefined ? {} : { applicants: applied }),
			...(taken === undefined ? {} : { hired: taken }),
			...(medianDaysToHire === undefined
				? {}
				: { medianDaysToHire: ofGroup(period.hired, medianDaysToHire) }),
			...(reply ? { reply: replyFigures(reply) } : {}),
			...(firstYear ? { firstYear: firstYearFigures(firstYear) } : {}),
		};
	});
}

/** A figure about a group, which has to be large enough, and known. */
const ofGroup = (group: number | undefined, figure: number): Shown =>
	group === undefined || shownCount(group) === 'hidden' ? 'hidden' : figure;

/** How many answers came late says something about the employer: the group is all who got an answer. */
const replyFigures = ({
	count,
	medianWorkdays,
	withinPromise,
}: NonNullable<Metrics['reply']>): ReplyFigures => ({
	median: ofGroup(count, medianWorkdays),
	...(withinPromise === undefined
		? {}
		: { withinPromise: ofGroup(count, Math.round((100 * withinPromise) / Math.max(count, 1))) }),
});

const firstYearFigures = ({ started, left }: NonNullable<Metrics['firstYear']>) => ({
	started: shownCount(started),
	left: isSafePart(left, started) ? left : ('hidden' as const),
});
