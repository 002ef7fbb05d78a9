import {
	type Candidate,
	type Finder,
	isDenied,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';

const number = '\\d{1,2}(?:[.,]5)?';
const range = `(?<low>${number})(?: ?uur| ?u)? ?(?:-|\\/|tot en met|tot|t\\/m|à|of|to|or) ?(?<high>${number})`;
const weekly =
	'(?: ?uur| ?uren| ?u| hours)(?: ?(?:per|in de|p\\/|\\/|a) ?(?:werk)?(?:week|wk?)(?!\\p{L}))';
const workingWeek =
	'(?:[ -]?urige? (?:werk)?week|[ -]?uurs? (?:werk)?week|-hours? (?:working )?week)';

const patterns = [
	new RegExp(`${range}(?:${weekly}|${workingWeek})`, 'gu'),
	new RegExp(
		`(?<!\\d[ \\-/]{0,3}|tot |of |à |to )(?<one>${number})(?:${weekly}|${workingWeek})`,
		'gu',
	),
	/** A line of its own, or a title: "32-40 uur". */
	new RegExp(
		`^(?:(?:aantal )?(?:uren|uur|hours)(?: per week)?|dienstverband|werkweek|omvang|working hours|hours per week)(?: ?\\(per week\\))? ?[:-] ?(?:fulltime|parttime)?,? ?\\(?(?:${range}|(?<one>${number}))(?: ?uur| ?uren| hours)?`,
		'gu',
	),
	new RegExp(
		`(?:fulltime|full-time|voltijd|parttime|part-time|deeltijd)(?: baan| functie| dienstverband)?,? ?\\((?:${range}|(?<one>${number})) ?(?:uur|uren|hours)`,
		'gu',
	),
];

/** Hours of something else than the contract. */
const otherHours =
	/opleiding|studie|stud(?:ie|eer)|school|cursus|training|thuis|overwerk|piek|soms|ongeveer|klanten|open|extra|later|groei|collega|reist?|sport|stage(?:dag)|lessen|leerwerk|support|bereikbaar|verlof|vakantie|adv|bezorg|team van/;
const ofPay = /salari|loon|bruto|op basis van|o\.?b\.?v|€/;
const basisBefore =
	/(?:op basis van|o\.?b\.?v\.?|bij|based on|van de)(?: een| \p{L}{1,12}){0,2} ?\(?$/u;

/** Finds the hours a week on offer. */
export const findHours: Finder = (sentences) =>
	patterns.flatMap((pattern) => matchesOf(sentences, pattern)).flatMap(hoursFrom);

function hoursFrom(match: Match): Candidate[] {
	const { groups, sentence, before, after, range } = match;
	const around = before.slice(-50) + after.slice(0, 30);
	const isLabel = match.start === 0 && /:/.test(sentence.text.slice(0, match.end));
	if (isDenied(match) || basisBefore.test(before)) return [];
	if ((otherHours.test(around) || ofPay.test(before.slice(-40))) && !isLabel) return [];
	const { low, high, one = high } = groups;
	const max = hoursOf(one);
	const min = low === undefined ? max : hoursOf(low);
	if (!(1 <= min && min <= max && max <= 48)) return [];
	const values = [
		...(isMost(before) ? [] : [[['hours', 'min'], min] as const]),
		...(isLeast(before) ? [] : [[['hours', 'max'], max] as const]),
	];
	return [{ about: 'hours', values, range }];
}

const hoursOf = (written = ''): number => Number(written.replace(',', '.'));

const isLeast = (before: string): boolean =>
	/(?:minimaal|minstens|ten minste|tenminste|vanaf|at least|minimum)(?: voor)? ?$/.test(before);

const isMost = (before: string): boolean =>
	/(?:maximaal|hoogstens|max\.?|up to|tot) ?$/.test(before);
