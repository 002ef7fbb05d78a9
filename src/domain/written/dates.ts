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

const englishMonths = [
	...['jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?'],
	...['july?', 'aug(?:ust)?', 'sep(?:t|tember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
];
const englishMonth = englishMonths.join('|');

const dayFirst = `(?<day>\\d{1,2})(?:(?:st|nd|rd|th)?(?: of)? (?<month>${englishMonth})|[-/](?<number>\\d{1,2}))`;
const monthFirst = `(?<monthFirst>${englishMonth}) (?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?`;

/**
 * "18 December", "18th of December 2026", "18-12-2026" and "December 18, 2026", with the groups of
 * `datePattern`; of the last form `monthFirst` and `dayAfter` are the month and the day.
 */
export const englishDatePattern = `(?:${dayFirst}|${monthFirst})(?:,? (?:of )?|[-/])?(?<year>20\\d\\d)?`;

type Written = Partial<Record<string, string>>;

const monthOf = (written: string): number =>
	months.indexOf(written) + 1 ||
	englishMonths.findIndex((month) => month.startsWith(written.slice(0, 3))) + 1;

/** The date that somebody wrote; without a year, the first one on or after `from`. */
export function dateFrom(written: Written, from: string): string | undefined {
	const named = written['month'] ?? written['monthFirst'];
	const month = named ? monthOf(named) : Number(written['number']);
	const day = Number(written['day'] ?? written['dayAfter']);
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	if (written['year']) return `${written['year']}-${monthAndDay}`;
	const year = Number(from.slice(0, 4));
	return `${monthAndDay < from.slice(5) ? year + 1 : year}-${monthAndDay}`;
}
