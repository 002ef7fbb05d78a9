const day =
	'(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|weekend|(?:ma|di|wo|do|vr|za|zo)(?!\\p{L}))';
const list = `${day}(?:(?:, en |, ?| en | ?t\\/m ?| tot en met | ?- ?)${day})*`;

/** Days right behind times, as in “9.00-17.00 uur ma t/m wo”. */
const behindTimes = new RegExp(
	`^ ?(?:uur)?,? ?(?:\\()?(?:(?:op|elke|iedere|in het) )?${list}`,
	'u',
);
const leadsToTimes = /^ ?:? ?(?:(?:van|tussen|from) )?$/u;

const timeOfDay = /\d{1,2}[.:u]\d{2}(?: uur)?/;

/** How much of the words between two times is about the days of the first. */
function ofFirst(between: string): number {
	const [days = ''] = behindTimes.exec(between) ?? [];
	return leadsToTimes.test(between.slice(days.length)) ? 0 : days.length;
}

/** The words before times in which their own days may stand. */
export function daysBefore(before: string): string {
	const near = before.slice(-80);
	const parts = near.split(/[;(]/).at(-1)?.split(timeOfDay) ?? [];
	const clause = parts.at(-1) ?? '';
	return parts.length > 1 ? clause.slice(ofFirst(clause)) : clause;
}

/** The words behind times in which their own days may stand. */
export function daysAfter(after: string): string {
	const [near = ''] = after.slice(0, 60).split(/[;.)](?!\d)/);
	const [clause = '', ...more] = near.split(timeOfDay);
	return more.length > 0 ? clause.slice(0, ofFirst(clause)) : clause;
}
