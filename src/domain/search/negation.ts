import type { Concept } from '#domain/search/concepts.ts';
import { isCityWord, longestPhrase, meaningsOf } from '#domain/search/thesaurus.ts';
import { emptyWords, jobWords } from '#domain/search/words/plain-words.ts';

type Without = Extract<Concept, { kind: 'without' }>;

const negators: ReadonlySet<string> = new Set([
	'geen',
	'niet',
	'nooit',
	'zonder',
	'no',
	'not',
	'never',
	'without',
]);
/** Whether a word asks for what is not there. */
export const isNegator = (word: string): boolean => negators.has(word);

/** "Weekend vrij", "vrije weekenden", "weekends off": of times alone. */
const free = new Set(['vrij', 'vrije', 'free', 'off']);
const joiners = new Set(['en', 'of', 'noch', 'and', 'or', 'nor']);

/**
 * Kinds of facts that vacancies without them certainly do not have, so that leaving out those with them is
 * an answer. What a vacancy asks of people is not one: many do not say whether they do.
 */
const isCertain = /^(?:roster|day|place|contract|hours|group|sector|province)\//;
const isOfTimes = /^(?:roster|day)\//;

/** "geen weekend", "niet in het weekend", "zonder avonden of nachten", where that is what stands here. */
export function withoutAt(rest: readonly string[]): Without | undefined {
	const [word = ''] = rest;
	if (!negators.has(word) && !free.has(word)) return undefined;
	const start = rest.findIndex((word, at) => at > 0 && !isFiller(word, rest.slice(at)));
	const first = start > 0 ? termAt(rest.slice(start)) : undefined;
	if (!first || (free.has(word) && !asksTimes([first]))) return undefined;
	const terms = [first];
	let at = start + first.length;
	for (let next = furtherTime(rest, at); next && asksTimes(terms); next = furtherTime(rest, at)) {
		terms.push(next.term);
		at = next.end;
	}
	return { kind: 'without', tokens: rest.slice(0, at), terms };
}

/** "Weekend vrij", where that is what stands here. */
export function freeAt(rest: readonly string[]): Without | undefined {
	const term = termAt(rest);
	if (!term || !asksTimes([term]) || !free.has(rest[term.length] ?? '')) return undefined;
	return { kind: 'without', tokens: rest.slice(0, term.length + 1), terms: [term] };
}

/** All that a query leaves out is one thing: what is left of "geen" alone would turn it round. */
export function joined(concepts: readonly Concept[]): Concept[] {
	const without = concepts.filter((concept) => concept.kind === 'without');
	if (without.length < 2) return [...concepts];
	return [
		...concepts.filter((concept) => concept.kind !== 'without'),
		{
			kind: 'without',
			tokens: without.flatMap(({ tokens }) => tokens),
			terms: without.flatMap(({ terms }) => terms),
		},
	];
}

/** Whether these words ask for a time of work: then who does not tell its times is no answer. */
export const asksTimes = (terms: readonly (readonly string[])[]): boolean =>
	terms.some((term) => tagsOf(term).some((tag) => isOfTimes.test(tag)));

/** "of nachten" after "geen avonden"; what is no time of work is asked for by itself again. */
function furtherTime(rest: readonly string[], from: number) {
	let at = from;
	while (joiners.has(rest[at] ?? '') || negators.has(rest[at] ?? '')) at += 1;
	if (at === from) return undefined;
	while (at < rest.length && isFiller(rest[at] ?? '', rest.slice(at))) at += 1;
	const term = termAt(rest.slice(at));
	return term && asksTimes([term]) ? { term, end: at + term.length } : undefined;
}

/** The longest phrase here that says what is left out. */
function termAt(rest: readonly string[]): readonly string[] | undefined {
	for (let length = Math.min(longestPhrase, rest.length); length > 0; length -= 1) {
		const term = rest.slice(0, length);
		if (canBeLeftOut(term)) return term;
	}
	return undefined;
}

function canBeLeftOut(term: readonly string[]): boolean {
	const tags = tagsOf(term);
	const isPlace = term.every(isCityWord) || meaningsOf(term).some((meaning) => meaning.isPlace);
	return isPlace || (tags.length > 0 && tags.every((tag) => isCertain.test(tag)));
}

const isFiller = (word: string, rest: readonly string[]): boolean =>
	(emptyWords.has(word) || jobWords.has(word)) && !negators.has(word) && !termAt(rest);

const tagsOf = (term: readonly string[]): string[] => meaningsOf(term).flatMap(({ tags }) => tags);
