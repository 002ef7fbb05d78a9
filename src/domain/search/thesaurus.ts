import { knownCities } from '#domain/known-cities.ts';
import { stemOf } from '#domain/search/stem.ts';
import { fold, tokensOf } from '#domain/search/tokens.ts';
import { type Meaning, meanings } from '#domain/search/words/meanings.ts';
import { negators } from '#domain/search/words/plain-words.ts';

/** Most words of a phrase that is looked up. */
export const longestPhrase = 4;

const byPhrase = new Map<string, Meaning[]>();
for (const meaning of [...meanings, ...longCityNames()])
	for (const word of meaning.words) {
		const key = keyOf(tokensOf(word));
		byPhrase.set(key, [...(byPhrase.get(key) ?? []), meaning]);
	}

/** “avonddienst” and “zaterdaghulp” ask for what their first part asks for; stems, as the keys are. */
const workEnding =
	/(?<=...)(?:s|en)?(?:werk(?:er)?|ban|job|dienst|ploeg|hulp|kracht|medewerker|ur)$/;

/** What a word or phrase may mean, in any of its forms. */
export function meaningsOf(tokens: readonly string[]): readonly Meaning[] {
	const key = keyOf(tokens);
	const core = key.replace(workEnding, '');
	return byPhrase.get(key) ?? (core === key ? undefined : byPhrase.get(stemOf(core))) ?? [];
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
