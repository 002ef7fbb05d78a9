import { freeAt, joined, withoutAt } from '#domain/search/negation.ts';
import { onlyAt } from '#domain/search/only.ts';
import { longestPhrase, meaningsOf } from '#domain/search/thesaurus.ts';
import { tokensOf } from '#domain/search/tokens.ts';
import { emptyWords, jobWords, lightWords } from '#domain/search/words/plain-words.ts';
import type { WeekMask } from '#domain/week-mask.ts';

/** One thing that somebody asks for. */
export type Concept =
	| { kind: 'words'; tokens: readonly string[]; isLight: boolean; isLast: boolean }
	| { kind: 'postcode'; tokens: readonly string[]; digits: string }
	| { kind: 'hours'; tokens: readonly string[]; min: number; max: number }
	| {
			kind: 'without';
			tokens: readonly string[];
			/** What is left out, each as words. */
			terms: readonly (readonly string[])[];
	  }
	| {
			kind: 'only';
			tokens: readonly string[];
			terms: readonly (readonly string[])[];
			/** All the time that there is for work. */
			free: WeekMask;
	  };

/** “Vanaf 16 jaar”, “scholier van 16”: vacancies do not tell for which age they are. */
const age = /\b(?:(?:van(?:af)?) )?\d\d[ -]?(?:jaar|jarigen?)\b|\bvan \d\d$/gi;

/** “Na 18:00”, “na 18.00 uur”. */
const clock = /\bna (\d\d?)(?:[:.]\d\d)?(?: ?u(?:ur)?)?(?![\d\p{Letter}])/giu;

const countWords: Readonly<Record<string, string>> = {
	twee: '2 ',
	drie: '3 ',
	vier: '4 ',
	vijf: '5 ',
};

/** What a query asks for; `all` when it asks for vacancies and nothing else. */
export function conceptsOf(query: string, isKnown: (word: string) => boolean): Concept[] | 'all' {
	// "geen avond, nacht of weekend" lists as "en" does.
	const spaced = query
		.replace(/(\d)(u|uur)\b/gi, '$1 $2')
		.replace(/\b(twee|drie|vier|vijf)(?= ?dag)/gi, (word) => countWords[word.toLowerCase()] ?? word)
		.replace(clock, 'na $1 ')
		.replace(age, '')
		.replaceAll(',', ' en ');
	const tokens = tokensOf(spaced);
	const concepts = joined(parsed(tokens, isKnown));
	if (concepts.length > 0) return concepts;
	if (tokens.some((token) => jobWords.has(token))) return 'all';
	return tokens.map((token, at) => single(token, at === tokens.length - 1));
}

function parsed(tokens: readonly string[], isKnown: (word: string) => boolean): Concept[] {
	const concepts: Concept[] = [];
	let at = 0;
	while (at < tokens.length) {
		const concept = conceptAt(tokens.slice(at), isKnown);
		const [first = ''] = concept.tokens;
		const isSilent =
			concept.kind === 'words' &&
			concept.tokens.length === 1 &&
			(emptyWords.has(first) || jobWords.has(first));
		if (!isSilent) concepts.push(concept);
		at += concept.tokens.length;
	}
	return concepts;
}

function conceptAt(rest: readonly string[], isKnown: (word: string) => boolean): Concept {
	return (
		hoursAt(rest) ??
		postcodeAt(rest) ??
		freeAt(rest) ??
		onlyAt(rest) ??
		phraseAt(rest, isKnown) ??
		withoutAt(rest, isKnown) ??
		single(rest[0] ?? '', rest.length === 1)
	);
}

const single = (token: string, isLast: boolean): Concept => ({
	kind: 'words',
	tokens: [token],
	isLight: lightWords.has(token),
	isLast,
});

const atLeastOrMost = '(?:(min\\w*|vanaf) |(max\\w*|hooguit|tot|minder dan) )?';
const range = '(\\d{1,2}) (?:(?:tot|a|of|en|to) )?(?:(\\d{1,2}) )?';
const aWeek = '(?:(dagen|daagse?|days)|uur|uren|u|hours|hrs) (?:(?:per|in de|a) week )?';
const hours = new RegExp(`^${atLeastOrMost}${range}${aWeek}(?!thuis)`);

/** "24 uur", "24 tot 32 uur per week", "minimaal 24 uur", "3 dagen". */
function hoursAt(rest: readonly string[]): Concept | undefined {
	const [found, least, most, from, to = from, isDays] = hours.exec(`${rest.join(' ')} `) ?? [];
	if (!found) return undefined;
	const tokens = rest.slice(0, found.trim().split(' ').length);
	const aDay = isDays ? 8 : 1;
	const min = most ? 0 : Number(from) * aDay;
	return { kind: 'hours', tokens, min, max: least ? Infinity : Number(to) * aDay };
}

/** "9723", "9723 AB", "9723ab". */
function postcodeAt(rest: readonly string[]): Concept | undefined {
	const [first = '', second = ''] = rest;
	const [, digits] = /^([1-9]\d{3})(?:[a-z]{2})?$/.exec(first) ?? [];
	if (!digits) return undefined;
	const hasLetters = first.length === 4 && /^[a-z]{2}$/.test(second) && !emptyWords.has(second);
	return { kind: 'postcode', tokens: rest.slice(0, hasLetters ? 2 : 1), digits };
}

/** Words that mean something together, or that are one word when written without spaces. */
function phraseAt(rest: readonly string[], isKnown: (word: string) => boolean) {
	for (let length = Math.min(longestPhrase, rest.length); length > 1; length -= 1) {
		const tokens = rest.slice(0, length);
		const joined = tokens.join('');
		const isWord =
			joined.length >= 6 &&
			tokens.every((token) => !emptyWords.has(token)) &&
			(isKnown(joined) || meaningsOf([joined]).length > 0);
		if (isWord || meaningsOf(tokens).length > 0)
			return { kind: 'words', tokens, isLight: false, isLast: length === rest.length } as const;
	}
	return undefined;
}
