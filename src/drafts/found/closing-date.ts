import { addDays } from '#domain/dates.ts';
import { isDate } from '#domain/is-date.ts';
import { eitherOf } from '#domain/written/alternatives.ts';
import { dateFrom, datePattern, englishDatePattern } from '#domain/written/dates.ts';
import { type Finder, faulty, type Match, matchesOf } from '#drafts/found/candidate.ts';

const until = '(?:uiterlijk(?: op)?|voor|vóór|tot en met:?|t/m|tot)';
/** Words between the verb and the day; a full stop inside an address ends no sentence. */
const words = '(?:[^.!?;]|\\.(?! )){0,90}?';
const weekday = '(?:de )?(?:(?<weekday>\\p{L}{2,6}dag) )?';

const cues = [
	'sluitingsdatum(?: van deze vacature)?(?: is)?:?',
	'uiterste (?:reactie|inlever|sollicitatie|inzend)datum(?: is)?:?',
	'(?:reactietermijn|reageren|solliciteren|sollicitatietermijn)(?: is| loopt)?:? ' + until,
	'reageren (?:voor|vóór|t/m|tot|tot en met): ?',
	'(?:einde inschrijf|einde reactie|inschrijf)datum(?: is)?:?',
	'sluit(?: op)?',
	`(?:inschrijvingen|inschrijving|kandidatuur|kandidaturen|sollicitaties|reacties)(?: ${words})? ${until}`,
	'deadline(?: (?:(?:van|voor) (?:de )?)?(?:inschrijving|sollicitaties?|reacties?|aanmelding|reageren|solliciteren))?(?: is)?:?',
	`(?:reageer|solliciteer)(?: dan)?(?: ${words})? ${until}`,
	`(?:reageren|solliciteren)(?: ${words})? ${until}`,
	`(?:stuur|mail|e-mail|upload)(?: dan)?(?: ${words})? ${until}`,
	`(?:ontvangen|zien|horen)(?: wij| we)? (?:graag )?(?:je|jouw|uw) (?:sollicitatie|reactie|brief|cv|motivatie)(?: ${words})? ${until}`,
	`(?:je|jouw|uw) (?:sollicitatie|reactie|brief|cv|motivatie)(?: ${words})? ${until}`,
	`(?:vacature|functie) (?:staat |is )?(?:open|online|geldig)(?: staat| blijft)? ${until}`,
	'(?:hebt|heeft) (?:de tijd )?tot(?: en met)?',
];

const deadline = new RegExp(`(?<cue>${cues.join('|')}) ${weekday}${datePattern}`, 'gu');

const englishCues = eitherOf(
	'closing date(?: is)?:?|deadline(?: is)?:?|apply (?:by|before|until)',
	'applications? (?:close|are welcome|must be received)(?: on| by| until)?',
);
const englishDeadline = new RegExp(
	`(?<cue>${englishCues}) (?:\\p{L}{3,6}day,? )?${englishDatePattern}`,
	'gu',
);

/** A day of something else in the same sentence. */
const otherDay = /gesprek|kennismak|start|begin|ingang|ingaand|in dienst|contract|interview/;

/** Without a year a day further away than this, in days, is one that is just over. */
const furthest = 183;

/** Finds the last day to apply; of "tot 18 december" both days that it may mean. */
export const findClosingDate =
	(today: string | undefined): Finder =>
	(sentences) =>
		[deadline, englishDeadline]
			.flatMap((pattern) => matchesOf(sentences, pattern))
			.filter(({ groups }) => !otherDay.test(groups['cue'] ?? ''))
			.flatMap(({ groups, range }) => {
				const stated = dayOf(groups, today);
				if (!stated) return isImpossible(groups) ? faulty('closes', 'impossible-day', range) : [];
				// Whether "voor" and "tot" include the day itself is for the employer to say.
				const isVague = /(?:voor|vóór|before|(?<!en met )tot):?$/.test(
					(groups['cue'] ?? '').trimEnd(),
				);
				return [...(isVague ? [addDays(stated, -1)] : []), stated].map((closes) => ({
					...{ about: 'closes', values: [[['closes'], closes] as const], range },
				}));
			});

/** Without a year "24/36" is no day, and of 29 February nobody knows whether it exists. */
function isImpossible(groups: Match['groups']): boolean {
	if (!groups['year'] && groups['number']) return false;
	const stated = dateFrom({ ...groups, year: groups['year'] ?? leapYear }, '');
	return stated === undefined || !isDate(stated);
}
const leapYear = '2028';

function dayOf(groups: Match['groups'], today: string | undefined): string | undefined {
	const stated = groups['year'] || today ? dateFrom(groups, today ?? '') : undefined;
	if (!stated || !isDate(stated)) return undefined;
	if (groups['year'] || !today) return stated;
	const isNear = stated <= addDays(today, furthest);
	const years = lastYears.map((back) => yearsBefore(stated, back)).slice(isNear ? 0 : 1);
	return years.find((day) => isDate(day) && fallsOn(day, groups['weekday']));
}

/** A weekday says which year is meant, also of a text that is some years old. */
const lastYears = [0, 1, 2, 3, 4, 5];

const yearsBefore = (day: string, years: number): string =>
	`${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

const weekdayName = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' });

const fallsOn = (day: string, weekday: string | undefined): boolean =>
	weekday === undefined || weekdayName.format(new Date(`${day}T00:00:00Z`)) === weekday;
