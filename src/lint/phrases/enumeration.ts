import type { Surroundings } from '#lint/phrases/context.ts';

/** Between members: “a, b en c”. */
const joint = /, (?:en |and )?| (?:en|and) /u;

/** Fewer members are a sentence with a comma. */
const fewestMembers = 3;
/** A longer member says something of its own. */
const mostWords = 5;

/** What follows explains what stands before it. */
const explains =
	/^[^,]*(?:[:(–—]| - |,? (?:want|omdat|doordat|zodat|zoals|waaronder|namelijk)(?!\p{L}))/u;

/** Which things vacancies ask for, where they sum them up on one line. */
const asked =
	/(?<!\p{L})(?:[\p{L}-]{0,30}ervaring|[\p{L}-]{0,30}diploma|[\p{L}-]{0,30}certificaat|rijbewijs|[mh]bo|denkniveau|opleiding|achtergrond|pr[eé])(?!\p{L})/u;

/**
 * The member of an enumeration in which a stretch of a folded sentence stands, as a reader sees it;
 * undefined in any other sentence, and where what follows explains it.
 */
export function memberAround(
	{ sentence, start, end }: Pick<Surroundings, 'sentence' | 'start' | 'end'>,
	shown = sentence,
): string | undefined {
	const members = shown.split(joint);
	if (members.length < fewestMembers || !shown.includes(', ')) return undefined;
	const jointsIn = (text: string): number => text.split(joint).length - 1;
	if (explains.test(sentence.slice(end)) || jointsIn(sentence) !== members.length - 1)
		return undefined;
	const first = jointsIn(sentence.slice(0, start));
	const last = first + jointsIn(sentence.slice(start, end));
	const member = members.slice(first, last + 1).join(', ');
	return member.split(' ').length <= mostWords ? member : undefined;
}

/** Whether a phrase is one of the things that a line asks for: “rijbewijs B, twee jaar ervaring, nauwkeurig”. */
export function isAskedInLine(surroundings: Surroundings): boolean {
	const { sentence, start, end, text } = surroundings;
	const member = memberAround(surroundings);
	return (
		member !== undefined &&
		fills(member, sentence.slice(start, end)) &&
		asked.test(sentence) &&
		text.isVacancy()
	);
}

const fills = (member: string, phrase: string): boolean =>
	/^[ .!]*$/.test(member.replace(phrase, ''));

const and = / (?:en|and) /u;
/** Before a phrase that begins one of two things: “25 vakantiedagen en een gezellig team”. */
const andBefore = /(?:^| )(?:en|and) (?:(?:een|de|het|ook|veel|volop|an?|the) )?$/u;
/** Behind a phrase that ends one: “een gezellig team en 25 vakantiedagen”. */
const andBehind = /^ (?:en|and) /u;

/**
 * Which of the things that “en” joins in a folded sentence a stretch is, as a reader sees it; undefined
 * where it is not one by itself, and where what follows explains it.
 */
export function thingAround(
	{ sentence, start, end }: Pick<Surroundings, 'sentence' | 'start' | 'end'>,
	shown = sentence,
): string | undefined {
	const [before, behind] = [sentence.slice(0, start), sentence.slice(end)];
	const isFirst = !andBefore.test(before);
	const isLast = !andBehind.test(behind);
	const things = shown.split(and);
	if ((isFirst && isLast) || explains.test(behind)) return undefined;
	if (things.length !== sentence.split(and).length) return undefined;
	const countIn = (text: string): number => text.split(and).length;
	return things
		.slice(isFirst ? 0 : countIn(before) - 1, isLast ? undefined : countIn(sentence.slice(0, end)))
		.join(' en ');
}
