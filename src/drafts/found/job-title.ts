import { capitalised } from '#domain/first-letter.ts';
import { isJob } from '#drafts/found/job-words.ts';
import { knownCity } from '#drafts/found/known-city.ts';
import { withoutShouting } from '#drafts/found/without-shouting.ts';
import { calls, exclamation } from '#drafts/found/words/calls.ts';
import { company, noTitle } from '#drafts/found/words/no-title.ts';

/** What stands before and after the name of the job. */
const before =
	/^(?:vacature|vacancy|gezocht|(?:wij|we) zoeken(?: per direct)?(?: nog)?(?: een)?)(?: ?[:|-])? +/iu;
const behind =
	/[|•]| [-–—] |, | (?:bij|@) (?:de |het )?(?=\p{Lu})| [Gg]ezocht| \d{1,2}(?: ?- ?\d{1,2})? uur/u;
const inBrackets = / ?\(m\/v(?:\/x)?\) .{0,80}$| ?\([^()]{0,80}\)$| m\/v(?:\/x)?$/;
/** "10 orderpickers" are so many of one job. */
const hoursBefore = /^(?:full-?time|part-?time) (?=\p{L})/iu;
const hoursBehind = / (?:full-?time|part-?time)(?: ?(?:of|en|\/|&) ?(?:full-?time|part-?time))?$/iu;
const number =
	/^(?:\d{1,3}x?|twee|drie|vier|vijf) (?!uur|dag|daag|week|maand|jaar|ploeg)(?=\p{L})/u;

/**
 * The name of the job in a heading, without employer, place and hours, and not in capitals alone; undefined
 * when it holds none.
 */
export function jobTitleIn(heading: string): string | undefined {
	const calm = withoutShouting(heading.trim());
	const called = jobCalledIn(calm);
	if (called !== undefined) return isJob(called) ? firstCapital(called) : undefined;
	const start = before.exec(calm)?.[0].length ?? 0;
	const isCall = start > 0 || / gezocht/i.test(calm);
	const cried = isCall ? undefined : exclamation.exec(calm)?.groups?.['job'];
	if (cried !== undefined && isJob(cried) && !noTitle.test(cried)) return firstCapital(cried);
	let name = partOfCall(calm.slice(start))
		.replace(isCall ? /!{1,9}$/ : /$^/, '')
		.replace(/\.$/, '');
	for (let shorter = cut(name); shorter !== name; shorter = cut(name)) name = shorter;
	const isTitle =
		name.length >= 3 &&
		name.length <= 80 &&
		!noTitle.test(name) &&
		(!company.test(name) || isJob(name)) &&
		/\p{L}{3}/u.test(name);
	return isTitle ? (isCall || isNumbered(calm) ? firstCapital(name) : name) : undefined;
}

/** What a heading calls somebody to become, be it a job or not: “Word jij onze kok?”. */
export const jobCalledIn = (heading: string): string | undefined =>
	calls.map((call) => call.exec(heading)?.groups?.['job']).find(Boolean);

const isNumbered = (heading: string): boolean => number.test(heading);

/** "iOS-developer" keeps its own capitals. */
const firstCapital = (name: string): string =>
	/^\p{Ll}+\p{Lu}/u.test(name) ? name : capitalised(name);

/** "NIEUW SEIZOEN - KOKS GEZOCHT": the part that calls names the job. */
const partOfCall = (words: string): string =>
	words.split(/ [-–—|] /).find((part) => / gezocht\W{0,3}$/i.test(part)) ?? words;

const cut = (name: string): string =>
	// A hyphen inside brackets parts hours, and not a title from what follows.
	withoutPlace((name.replace(inBrackets, '').split(behind, 1)[0] ?? '').trimEnd())
		.replace(inBrackets, '')
		.replace(number, '')
		.replace(hoursBefore, '')
		.replace(hoursBehind, '')
		.trimEnd();

/** "Kok in Arnhem" is a cook; "Adviseur in Water" stays what it is. */
function withoutPlace(name: string): string {
	const [all = '', place = ''] = / in (\p{Lu}[\p{L}'’ -]{1,30})$/u.exec(name) ?? [];
	return all !== '' && !/ (?:voor|regio|omgeving) /u.test(name) && knownCity(place)
		? name.slice(0, -all.length)
		: name;
}
