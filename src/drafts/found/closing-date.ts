import { addDays } from '#domain/dates.ts';
import { dateFrom, datePattern } from '#domain/written/dates.ts';
import { type Finder, matchesOf } from '#drafts/found/candidate.ts';

const deadline = new RegExp(
	`(?<cue>sluitingsdatum(?: van deze vacature)?(?: is)?:?|sluit(?: op)?|deadline(?: is)?:?|reageren (?:kan )?(?:tot en met|t/m|tot)|reageer (?:dan )?(?:uiterlijk|voor|vóór|tot en met|t/m)|solliciteren (?:kan |kun je )?(?:tot en met:?|t/m|tot|uiterlijk(?: op)?|voor|vóór)|solliciteer (?:dan )?(?:uiterlijk(?: op)?|voor|vóór|tot en met|t/m)|(?:kan|kunt|kun) (?:je )?(?:reageren|solliciteren) (?:tot en met|t/m|tot)|reageren tot) (?:\\p{L}{2,6}dag )?${datePattern}`,
	'gu',
);

/** Finds the last day to apply; of "tot 18 december" both days that it may mean. */
export const findClosingDate =
	(today: string | undefined): Finder =>
	(sentences) =>
		matchesOf(sentences, deadline).flatMap(({ groups, range }) => {
			const stated = groups['year'] || today ? dateFrom(groups, today ?? '') : undefined;
			if (!stated || !isDay(stated)) return [];
			// Whether "voor" and "tot" include the day itself is for the employer to say.
			const isVague = /(?:voor|vóór|(?<!en met )tot)$/.test(groups['cue'] ?? '');
			return [...(isVague ? [addDays(stated, -1)] : []), stated].map((closes) => ({
				...{ about: 'closes', values: [[['closes'], closes] as const], range },
			}));
		});

const isDay = (date: string): boolean =>
	!Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
