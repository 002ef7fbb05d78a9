import { type Candidate, type Match, matchesOf } from '#drafts/found/candidate.ts';
import type { Sentence } from '#drafts/found/sentences.ts';
import { fullWeek, hoursBasis, hoursBasisInNext } from '#drafts/found/words/full-week.ts';

/** The hours a week that a monthly or yearly amount is for, and the words that say so. */
export const fullTimeHoursOf = (pay: Match, all: readonly Sentence[]): Candidate | undefined =>
	besidePay(pay) ?? fullWeekIn(all, pay);

/** In the sentence of the pay, or the next. */
function besidePay({ sentence, range, end }: Match): Candidate | undefined {
	const own = matchesOf([sentence], hoursBasis).find((basis) => basis.end > end - 40);
	const hours = own?.groups['hours'] ?? own?.groups['full'];
	if (hours !== undefined && own && isWeek(Number(hours.replace(',', '.'))))
		return fullTime(Number(hours.replace(',', '.')), own.range);
	const inNext = hoursBasisInNext.exec(sentence.next);
	return inNext ? fullTime(Number(inNext[1]), range) : undefined;
}

/** The full week of the employer, said elsewhere; not when pay is for other hours in its own sentence. */
function fullWeekIn(all: readonly Sentence[], { sentence }: Match): Candidate | undefined {
	if (matchesOf([sentence], hoursBasis).length > 0) return undefined;
	const weeks = matchesOf(all, fullWeek).flatMap(({ groups, range }) => {
		const hours = Number((groups['hours'] ?? groups['before'] ?? '').replace(',', '.'));
		return isWeek(hours) ? [fullTime(hours, range)] : [];
	});
	const said = new Set(weeks.map(({ values }) => JSON.stringify(values)));
	return said.size === 1 ? weeks[0] : undefined;
}

const isWeek = (hours: number): boolean => 30 <= hours && hours <= 48;

const fullTime = (hours: number, range: Candidate['range']): Candidate => ({
	about: 'salary.fullTimeHours',
	values: [[['salary', 'fullTimeHours'], hours]],
	range,
});
