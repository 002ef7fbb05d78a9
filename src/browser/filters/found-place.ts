import type { Place } from '#domain/places/places.ts';

/** What became of a place that somebody typed. */
export interface FoundPlace {
	/** Undefined without a place, and when it is not known or not certain. */
	place?: Place | undefined;
	problem?: 'unknown' | 'postcode' | 'several';
	/** Places that may be meant. */
	choices: Place[];
}

const mostChoices = 6;
/** Below this somebody is still typing. */
const shortestName = 3;

/** Looks a place up in the table of places, which is fetched at the first place. */
export async function findPlace(text: string): Promise<FoundPlace> {
	if (!text) return { choices: [] };
	const { placesLike, placesNamed } = await import('#domain/places/places.ts');
	const found = placesNamed(text);
	if (found.length === 1) return { place: found[0], choices: [] };
	if (found.length > 1) return { problem: 'several', choices: found };
	if (/^\d{4}/.test(text)) return { problem: 'postcode', choices: [] };
	if (text.length < shortestName) return { choices: [] };
	const choices = placesLike(text, mostChoices);
	return { problem: choices.length > 0 ? 'several' : 'unknown', choices };
}

/** Names to choose from in the list of the browser below the field. */
export async function placeNames(text: string): Promise<string[]> {
	if (!text) return [];
	const { placesLike } = await import('#domain/places/places.ts');
	return placesLike(text, mostChoices).map(({ fullName }) => fullName);
}
