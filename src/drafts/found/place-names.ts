import { placesNamed } from '#domain/places/places.ts';
import { knownCity } from '#drafts/found/known-city.ts';
import type { Sentence } from '#drafts/found/sentences.ts';

/** Words with capitals from a place in a sentence on, with the small words inside names. */
export const namesAt = (sentence: Sentence, start: number): string =>
	sentence.shown
		.slice(start)
		.match(
			/^[\p{Lu}'][\p{L}'-]*(?: (?:aan|den|de|op|ter|over|bij)? ?[\p{Lu}][\p{L}'-]*){0,3}/u,
		)?.[0] ?? '';

/** The name as it is written officially, when there is a place of this name. */
export const nameOf = (name: string): string | undefined =>
	knownCity(name) ?? (/^\p{Lu}|^'/u.test(name) ? placesNamed(name)[0]?.name : undefined);

/** The longest beginning that is the name of a place. */
export function startOfName(words: string): string | undefined {
	const parts = words.split(' ');
	return parts
		.map((_, index) => parts.slice(0, parts.length - index).join(' '))
		.map(nameOf)
		.find((name) => name !== undefined);
}
