import { eitherOf } from '#domain/written/alternatives.ts';

const number = '\\d{1,2}(?:[.,]5)?';
const range = `(?<low>${number})(?: ?uur| ?u)? ?(?:-|\\/|tot en met|tot|t\\/m|à|of|to|or) ?(?<high>${number})`;
const oneOrRange = `(?:${range}|(?<one>${number}))`;

const aWeek = '(?:per|in de|p\\/|p\\.|\\/|a) ?(?:(?:werk)?week(?!\\p{L})|wk?(?!\\p{L})\\.?)';
const weekly = `(?: ?uur| ?uren| ?u| hours)(?: ?${aWeek})`;
const workingWeek =
	'(?:[ -]?urige? (?:werk)?week|[ -]?uurs? (?:werk)?week|-hours? (?:working )?week)';

const label = eitherOf(
	'(?:aantal )?(?:uren|uur|hours)(?: per week)?',
	'dienstverband|werkweek|omvang|working hours|hours per week',
);
const fullOrPart = '(?:fulltime|full-time|voltijds?|parttime|part-time|deeltijds?)';
const job = '(?:baan|functie|dienstverband|aanstelling|contract)';
const least = '(?:minimaal|min\\.?|minstens)';
const most = '(?:maximaal|max\\.?|hooguit)';

/** Hours a week, with words that say so. */
export const weeklyHours = [
	`${range}(?:${weekly}|${workingWeek})`,
	`(?<!\\d[ \\-/]{0,3}|tot |of |à |to )(?<one>${number})(?:${weekly}|${workingWeek})`,
	/** A line of its own, or a title: "32-40 uur". */
	`^${label}(?: ?\\(per week\\))? ?[:-] ?(?:fulltime|parttime)?,? ?\\(?${oneOrRange}(?: ?uur| ?uren| hours)?`,
	`${fullOrPart}(?: baan| functie| dienstverband)?(?:,| ?\\(|:|,? van| (?=\\d)) ?${oneOrRange} ?(?:uur|uren|hours|u(?!\\p{L}))`,
	`${least} (?<low>${number})(?: uur)?(?: en| tot|,| -)? ?${most} (?<high>${number})${weekly}`,
	`${job} (?:van|voor) ${oneOrRange}(?: uur| uren)(?! ?\\p{L})`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Without a word about the week: only what no clock shows, so that "16 - 24 uur" stays a doubt. */
export const bareHours = new RegExp(
	`(?<![\\d.,:/-] ?)${range} ?(?:uur|uren|u)(?!\\p{L})(?! ?(?:per|p\\/|p\\.|\\/|a ))`,
	'gu',
);

/** "Kok (32 uur)" and "Kok (12 - 16 uur)" */
export const hoursInTitle = new RegExp(
	`\\((?:${range}|(?<one>\\d{2}(?:[.,]5)?)) ?(?:uur|uren|u)\\)`,
	'gu',
);
