import type { Values } from '#drafts/interview/question.ts';

const byClock = ['evening', 'night'];
const byDay = ['saturday', 'sunday'];

/** Whether two allowances can fall on one hour: not where one begins as the other ends. */
export function canShareHour(one: Values, other: Values): boolean {
	const kinds = [one['for'], other['for']].map(String);
	const isOneOf = (group: readonly string[]) => kinds.every((kind) => group.includes(kind));
	return kinds[0] !== kinds[1] && !isOneOf(byClock) && !isOneOf(byDay);
}
