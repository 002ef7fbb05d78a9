import { valueAt } from '#content/value-at.ts';
import { isGroup } from '#domain/is-group.ts';
import type { Path } from '#domain/path.ts';
import { type ClockSpan, shiftMinutes } from '#domain/shift-length.ts';
import type { Values } from '#drafts/interview/question.ts';

/** A night that is longer than this, in minutes, is more likely a day the wrong way round. */
const longestNight = 12 * 60;

/** Times that an answer completed, when they run through the night for longer than anyone works. */
export function turnedTimes(path: Path, values: Values): ClockSpan | undefined {
	const item = valueAt(values, path.slice(0, -1));
	if (!isGroup(item)) return undefined;
	const { from, to } = item;
	if (typeof from !== 'string' || typeof to !== 'string' || to >= from) return undefined;
	return shiftMinutes({ from, to }) > longestNight ? { from, to } : undefined;
}
