import { knownCities } from '#domain/known-cities.ts';
import { stemOf } from '#domain/search/stem.ts';
import { fold, tokensOf } from '#domain/search/tokens.ts';
import { type Meaning, meanings } from '#domain/search/words/meanings.ts';
import { emptyWords, negators } from '#domain/search/words/plain-words.ts';

/** Most words of a phrase that is looked up. */
export const longestPhrase = 4;

const byPhrase = new Map<string, Meaning[]>();
for (const meaning of [...meanings, ...longCityNames()])
	for (const word of meaning.words) {
		const key = keyOf(tokensOf(word));
		byPhrase.set(key, [...(byPhrase.get(key) ?? []), meaning]);
	}

/** “avonddienst”, “zaterdaghulp” and “winkelmeisje” ask for what their first part asks for; stems, as the keys are. */
const workEnding =
	/(?<=...)(?:s|en)?(?:werk(?:er)?|ban|job|dienst|ploeg|hulp|kracht|medewerker|ur|meis|jong|vrouw|man|maat?|bediend|personeel|sector|vacatur|i?er)$/;

/** What a word or phrase may mean, in any of its forms. */
export function meaningsOf(tokens: readonly string[]): readonly Meaning[] {
	const key = keyOf(tokens);
	return byPhrase.get(key) ?? byPhrase.get(coreOf(key)) ?? withoutSmallWords(tokens) ?? [];
}

/** The stem of the first part of such a word, and of others their own. */
export const coreOf = (word: string): string => stemOf(stemOf(word).replace(workEnding, ''));

/** “Naast mijn studie” is “naast studie”. */
function withoutSmallWords(tokens: readonly string[]): Meaning[] | undefined {
	const isSmall = (token = ''): boolean => emptyWords.has(token);
	const kept = tokens.filter((token) => !isSmall(token));
	if (kept.length < 2 || isSmall(tokens[0]) || isSmall(tokens.at(-1))) return undefined;
	return byPhrase.get(keyOf(kept));
}

/** Single words that have a meaning, and words of well-known places: a spelling to mend to. */
export const knownWords: ReadonlySet<string> = new Set([
	...meanings.flatMap(({ words }) => words.filter((word) => !word.includes(' '))),
	...cityWords(),
]);

const cities = new Set(cityWords());

/** Whether a word is part of the name of a well-known Dutch place. */
export const isCityWord = (word: string): boolean => cities.has(word);

function keyOf(tokens: readonly string[]): string {
	return tokens.map((token) => (negators.has(token) ? 'geen' : stemOf(token))).join(' ');
}

/** "Bergen op Zoom" is one place, not three words. */
function longCityNames(): Meaning[] {
	return Object.values(knownCities)
		.flat()
		.filter((name) => tokensOf(name).length > 1)
		.map((name) => ({ words: [fold(name)], tags: [], isPlace: true }));
}

function cityWords(): string[] {
	return Object.values(knownCities)
		.flat()
		.flatMap((name) => fold(name).match(/\p{Letter}{4,}/gu) ?? []);
}
