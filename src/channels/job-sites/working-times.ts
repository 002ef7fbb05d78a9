import { fullTimeFrom } from '#domain/full-time.ts';
import type { Hours } from '#domain/schema/hours.ts';

type WorkingTime = 'full-time' | 'part-time';

/** What the offered hours can be: 32 to 40 hours is both. */
export const workingTimesOf = ({ min, max }: Pick<Hours, 'min' | 'max'>): WorkingTime[] => [
	...(max >= fullTimeFrom ? (['full-time'] as const) : []),
	...(min < fullTimeFrom ? (['part-time'] as const) : []),
];

/** The same for a channel that takes one value; undefined when both hold. */
export function workingTimeOf(hours: Pick<Hours, 'min' | 'max'>): WorkingTime | undefined {
	const [only, other] = workingTimesOf(hours);
	return other === undefined ? only : undefined;
}
