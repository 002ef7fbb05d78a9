import { allowanceSpansOf } from '#domain/pay-sum/allowance-times.ts';
import type { Allowance } from '#domain/schema/allowance.ts';
import type { Shift } from '#domain/schema/shift.ts';
import { minutesInWeek, sharedMinutes, type WeekSpan, weekSpansOf } from '#domain/week-time.ts';

/** Paid minutes a week, averaged over the weeks in which shifts do not return. */
export interface AllowanceMinutes {
	/** One number for each allowance, in the order given. */
	minutes: number[];
	/** Whether somewhere two allowances held at the same time, of which only one is paid. */
	overlap: boolean;
	/** Whether somewhere two allowances are paid for the same time. */
	stacked: boolean;
}

/**
 * How long each allowance is paid in an average week of these shifts. An hour has every allowance that
 * stacks, and of the others that which is worth most there, the first of equals. An unpaid break is
 * taken to fall in the middle of its shift, because nothing says when it is. `hourly` is the pay per hour
 * in euros.
 */
export function allowanceMinutes(
	shifts: readonly Shift[],
	allowances: readonly Allowance[],
	hourly: number,
): AllowanceMinutes {
	const minutes = allowances.map(() => 0);
	const spans = allowances.map(allowanceSpansOf);
	let [overlap, stacked] = [false, false];
	for (const { span, weight } of shifts.flatMap(workedSpans)) {
		for (const part of partsOf(span, spans.flat())) {
			const holding = allowances.flatMap((_, index) => (holds(spans[index], part) ? [index] : []));
			const paid = paidOf(holding, allowances, hourly);
			overlap ||= paid.length < holding.length;
			stacked ||= paid.length > 1;
			for (const index of paid)
				minutes[index] = (minutes[index] ?? 0) + (part.end - part.start) * weight;
		}
	}
	return { minutes, overlap, stacked };
}

/** Of the allowances that hold, those that are paid; both as places in the list. */
function paidOf(
	holding: readonly number[],
	allowances: readonly Allowance[],
	hourly: number,
): number[] {
	const { stacking = [], others = [] } = Object.groupBy(holding, (index) =>
		allowances[index]?.stacks ? 'stacking' : 'others',
	);
	const byWorth = others.toSorted(
		(a, b) => worthOf(allowances[b], hourly) - worthOf(allowances[a], hourly),
	);
	return [...stacking, ...byWorth.slice(0, 1)];
}

/** The time before and after the break on each day, and in which part of the weeks it is worked. */
function workedSpans(shift: Shift): { span: WeekSpan; weight: number }[] {
	const { days, daysPerWeek = days.length, breakMinutes, every } = shift;
	const weight = daysPerWeek / days.length / every;
	return weekSpansOf(shift).flatMap(({ start, end }) => {
		const half = (end - start - breakMinutes) / 2;
		const halves = [
			{ start, end: start + half },
			{ start: end - half, end },
		];
		return halves.map((span) => ({ span, weight }));
	});
}

/** A span cut wherever an allowance begins or ends. */
function partsOf(span: WeekSpan, edges: readonly WeekSpan[]): WeekSpan[] {
	const cuts = edges
		.flatMap(({ start, end }) => [start, end])
		.flatMap((minute) => [minute - minutesInWeek, minute, minute + minutesInWeek])
		.filter((minute) => span.start < minute && minute < span.end);
	const points = [...new Set([span.start, ...cuts, span.end])].toSorted((a, b) => a - b);
	return points.slice(1).map((end, index) => ({ start: points[index] ?? end, end }));
}

const holds = (spans: readonly WeekSpan[] | undefined, part: WeekSpan): boolean =>
	spans?.some((span) => sharedMinutes(span, part) > 0) ?? false;

/** Euros an hour on top of the pay. */
function worthOf(allowance: Allowance | undefined, hourly: number): number {
	const { percent = 0, perHour = 0 } = allowance ?? {};
	return perHour + (percent / 100) * hourly;
}
