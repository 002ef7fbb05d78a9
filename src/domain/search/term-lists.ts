import { longestPhrase, meaningsOf } from '#domain/search/thesaurus.ts';
import { emptyWords, jobWords, negators } from '#domain/search/words/plain-words.ts';

/** Words that say one thing together, such as “in het weekend”. */
export type Term = readonly string[];

/** Whether these words may stand in a list. */
type MayBe = (term: Term) => boolean;

const joiners = new Set(['en', 'of', 'noch', 'and', 'or', 'nor']);
const isOfTimes = /^(?:roster|day)\//;
const isOfDays = /^day\//;

/** What stands behind “geen” or “alleen”: one thing, or times of work in a row. */
export function termsAfter(
	rest: readonly string[],
	mayBe: MayBe,
): { terms: Term[]; end: number } | undefined {
	const start = skipFillers(rest, 1, mayBe);
	const first = termAt(rest.slice(start), mayBe);
	if (!first) return undefined;
	const terms = [first];
	let end = start + first.length;
	for (let next = furtherTime(rest, end, mayBe); next; next = furtherTime(rest, end, mayBe)) {
		if (!asksTimes(terms) || !(next.isJoined || asksDays([...terms, next.term]))) break;
		terms.push(next.term);
		end = next.end;
	}
	return { terms, end };
}

/** The longest phrase that begins here and may stand in a list. */
export function termAt(rest: readonly string[], mayBe: MayBe): Term | undefined {
	for (let length = Math.min(longestPhrase, rest.length); length > 0; length -= 1) {
		const term = rest.slice(0, length);
		if (mayBe(term)) return term;
	}
	return undefined;
}

/** Whether these words ask for a time of work: then who does not tell its times is no answer. */
export const asksTimes = (terms: readonly Term[]): boolean =>
	terms.some((term) => tagsOf(term).some((tag) => isOfTimes.test(tag)));

/** The facts that these words ask for. */
export const tagsOf = (term: Term): string[] => meaningsOf(term).flatMap(({ tags }) => tags);

/** Whether all of them are days: “ma di” says “ma en di”. */
const asksDays = (terms: readonly Term[]): boolean =>
	terms.every((term) => tagsOf(term).some((tag) => isOfDays.test(tag)));

/** "of nachten" after "geen avonden"; what is no time of work is asked for by itself again. */
function furtherTime(rest: readonly string[], from: number, mayBe: MayBe) {
	let at = from;
	while (joiners.has(rest[at] ?? '') || negators.has(rest[at] ?? '')) at += 1;
	const isJoined = at > from;
	at = skipFillers(rest, at, mayBe);
	const term = termAt(rest.slice(at), mayBe);
	return term && asksTimes([term]) ? { term, end: at + term.length, isJoined } : undefined;
}

function skipFillers(rest: readonly string[], from: number, mayBe: MayBe): number {
	let at = from;
	while (isFiller(rest[at] ?? '') && !termAt(rest.slice(at), mayBe)) at += 1;
	return at;
}

/** Whether a word says nothing by itself. */
export const isFiller = (word: string): boolean =>
	(emptyWords.has(word) || jobWords.has(word)) && !negators.has(word);
