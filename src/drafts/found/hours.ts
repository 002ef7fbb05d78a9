import {
	type Candidate,
	type Finder,
	faulty,
	isDenied,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';
import { otherHours } from '#drafts/found/words/other-hours.ts';
import { bareHours, hoursInTitle, weeklyHours } from '#drafts/found/words/weekly-hours.ts';

const aboutWork =
	/werk|baan|functie|contract|dienstverband|aanstelling|parttime|part-time|fulltime|zoek|gezocht|beschikbaar|vacature/;
const aboutWaiting = /binnen|reageer|reactie|antwoord|lever|bezorg|duur|wacht|verwerk|op(?:ge)?los/;

const ofPay = /salari|loon|bruto|op basis van|o\.?b\.?v|€/;
const basisBefore =
	/(?:op basis van|o\.?b\.?v\.?|bij|based on|van de)(?: een| \p{L}{1,12}){0,2} ?\(?$/u;

/** Finds the hours a week on offer. */
export const findHours: Finder = (sentences) =>
	[
		...weeklyHours.flatMap((pattern) => matchesOf(sentences, pattern)),
		...matchesOf(sentences, bareHours).filter(isOfWeek),
		...matchesOf(
			sentences.filter(({ isHeading }) => isHeading),
			hoursInTitle,
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
