const months = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december',
];

/** "18 december", "18 december 2026" and "18-12-2026", with `day`, `month`, `number` and `year`. */
export const datePattern = `(?<day>\\d{1,2})(?: (?<month>${months.join('|')})|[-/](?<number>\\d{1,2}))(?:[ /-](?<year>20\\d\\d))?`;

type Written = Partial<Record<string, string>>;

/** The date that somebody wrote; without a year, the first one on or after `from`. */
export function dateFrom(written: Written, from: string): string | undefined {
	const month = written['month'] ? months.indexOf(written['month']) + 1 : Number(written['number']);
	const day = Number(written['day']);
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	if (written['year']) return `${written['year']}-${monthAndDay}`;
	const year = Number(from.slice(0, 4));
	return `${monthAndDay < from.slice(5) ? year + 1 : year}-${monthAndDay}`;
}
