import {
	type Candidate,
	faulty,
	type Finder,
	isDenied,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';

const number = '\\d{1,2}(?:[.,]5)?';
const range = `(?<low>${number})(?: ?uur| ?u)? ?(?:-|\\/|tot en met|tot|t\\/m|à|of|to|or) ?(?<high>${number})`;
const weekly =
	'(?: ?uur| ?uren| ?u| hours)(?: ?(?:per|in de|p\\/|p\\.|\\/|a) ?(?:(?:werk)?week(?!\\p{L})|wk?(?!\\p{L})\\.?))';
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
		`(?:fulltime|full-time|voltijds?|parttime|part-time|deeltijds?)(?: baan| functie| dienstverband)?(?:,| ?\\(|:|,? van| (?=\\d)) ?(?:${range}|(?<one>${number})) ?(?:uur|uren|hours|u(?!\\p{L}))`,
		'gu',
	),
	new RegExp(
		`(?:minimaal|min\\.?|minstens) (?<low>${number})(?: uur)?(?: en| tot|,| -)? ?(?:maximaal|max\\.?|hooguit) (?<high>${number})${weekly}`,
		'gu',
	),
	new RegExp(
		`(?:baan|functie|dienstverband|aanstelling|contract) (?:van|voor) (?:${range}|(?<one>${number}))(?: uur| uren)(?! ?\\p{L})`,
		'gu',
	),
];

/** Without a word about the week: only what no clock shows, so that "16 - 24 uur" stays a doubt. */
const bare = new RegExp(
	`(?<![\\d.,:/-] ?)${range} ?(?:uur|uren|u)(?!\\p{L})(?! ?(?:per|p\\/|p\\.|\\/|a ))`,
	'gu',
);
/** "Kok (32 uur)" and "Kok (12 - 16 uur)" */
const inTitle = new RegExp(`\\((?:${range}|(?<one>\\d{2}(?:[.,]5)?)) ?(?:uur|uren|u)\\)`, 'gu');
const aboutWork =
	/werk|baan|functie|contract|dienstverband|aanstelling|parttime|part-time|fulltime|zoek|gezocht|beschikbaar|vacature/;
const aboutWaiting = /binnen|reageer|reactie|antwoord|lever|bezorg|duur|wacht|verwerk|op(?:ge)?los/;

/** Hours of something else than the contract. */
const otherHours =
	/opleiding|studie|stud(?:ie|eer)|school|cursus|training|thuis|overwerk|piek|soms|ongeveer|klant(?!en(?:service|contact|advi|relatie)|contact)|open|extra|later|groei|collega|reist?|sport|stage(?:dag)|lessen|leerwerk|support|bereikbaar|verlof|vakantie|adv|bezorg|team van/;
const ofPay = /salari|loon|bruto|op basis van|o\.?b\.?v|€/;
const basisBefore =
	/(?:op basis van|o\.?b\.?v\.?|bij|based on|van de)(?: een| \p{L}{1,12}){0,2} ?\(?$/u;

/** Finds the hours a week on offer. */
export const findHours: Finder = (sentences) =>
	[
		...patterns.flatMap((pattern) => matchesOf(sentences, pattern)),
		...matchesOf(sentences, bare).filter(isOfWeek),
		...matchesOf(
			sentences.filter(({ isHeading }) => isHeading),
			inTitle,
		),
	].flatMap(hoursFrom);

function isOfWeek({ sentence, before, after, groups }: Match): boolean {
	if (hoursOf(groups['high']) <= 24 || aboutWaiting.test(sentence.text)) return false;
	if (/per (?:dag|maand|jaar|dienst)/.test(after.slice(0, 40))) return false;
	const isOwnLine = /^\W{0,3}$/.test(before) && /^\W{0,3}$/.test(after);
	return isOwnLine || sentence.isHeading || aboutWork.test(before);
}

function hoursFrom(match: Match): Candidate[] {
	const { groups, sentence, before, after, range } = match;
	const around = before.slice(-50) + after.slice(0, 30);
	const isLabel = match.start === 0 && /:/.test(sentence.text.slice(0, match.end));
	if (isDenied(match) || basisBefore.test(before)) return [];
	if ((otherHours.test(around) || ofPay.test(before.slice(-40))) && !isLabel) return [];
	const { low, high, one = high } = groups;
	const max = hoursOf(one);
	const min = low === undefined ? max : hoursOf(low);
	if (isTurned(min, max) && !cutsTime.test(before)) return faulty('hours', 'turned-hours', range);
	if (!(1 <= min && min <= max && max <= 48)) return [];
	const values = [
		...(isMost(before) ? [] : [[['hours', 'min'], min] as const]),
		...(isLeast(before) ? [] : [[['hours', 'max'], max] as const]),
	];
	return [{ about: 'hours', values, range }];
}

const isTurned = (min: number, max: number): boolean => 1 <= max && max < min && min <= 48;

/** The number behind is minutes, as in "8.30-17 uur". */
const cutsTime = /\d[.:]$/;

const hoursOf = (written = ''): number => Number(written.replace(',', '.'));

const isLeast = (before: string): boolean =>
	/(?:minimaal|minstens|ten minste|tenminste|vanaf|at least|minimum)(?: voor)? ?$/.test(before);

const isMost = (before: string): boolean =>
	/(?:maximaal|hoogstens|max\.?|up to|tot) ?$/.test(before);
