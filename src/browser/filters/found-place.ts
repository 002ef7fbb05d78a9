import type { Point } from '#domain/places/distance.ts';
import type { Place } from '#domain/places/places.ts';
import { postcodeDigits, startsPostcode } from '#domain/places/postcode.ts';

/** What became of a place that somebody typed. */
export interface FoundPlace {
	/** None without a place, and when it is not known; all that may be meant when it is not certain. */
	from: readonly Point[];
	/** Name of the town that lies nearest to a postcode, so that a wrong digit shows. */
	near?: string | undefined;
	problem?: 'unknown' | 'postcode' | 'short' | 'several';
	/** Places that may be meant. */
	choices: Place[];
}

const mostChoices = 6;
/** Below this somebody is still typing, as long as there is typed. */
const shortestName = 3;

/** Looks a place up in the table of places, which is fetched at the first place. */
export async function findPlace(text: string, isTyping = false): Promise<FoundPlace> {
	if (!text) return unknown();
	if (startsPostcode(text)) return isTyping ? unknown() : unknown('short');
	const digits = postcodeDigits(text);
	if (digits) return findPostcode(digits);
	const { placesLike, placesNamed } = await import('#domain/places/places.ts');
	const found = placesNamed(text);
	if (found.length === 1) return { from: found, choices: [] };
	if (found.length > 1) return { from: found, problem: 'several', choices: found };
	if (isTyping && text.length < shortestName) return unknown();
	const choices = placesLike(text, mostChoices);
	if (choices.length === 0) return unknown('unknown');
	// Of a name that is not whole yet, what lies near whatever may come of it would jump about.
	return { from: isTyping ? [] : choices, problem: 'several', choices };
}

const unknown = (problem?: FoundPlace['problem']): FoundPlace => ({
	from: [],
	...(problem && { problem }),
	choices: [],
});

/** Postcodes have a table of their own, which is fetched at the first postcode. */
async function findPostcode(digits: string): Promise<FoundPlace> {
	const [{ pointOfPostcode }, { nearestPlace }] = await Promise.all([
		import('#domain/places/postcodes.ts'),
		import('#domain/places/places.ts'),
	]);
	const place = pointOfPostcode(digits);
	if (!place) return unknown('postcode');
	return { from: [place], near: nearestPlace(place)?.fullName, choices: [] };
}

/** Names to choose from in the list of the browser below the field. */
export async function placeNames(text: string): Promise<string[]> {
	if (!text) return [];
	if (startsPostcode(text)) {
		if (text.length === 1) return [];
		const { postcodesLike } = await import('#domain/places/postcodes.ts');
		return postcodesLike(text, mostChoices);
	}
	if (postcodeDigits(text)) return [];
	const { placesLike } = await import('#domain/places/places.ts');
	return placesLike(text, mostChoices).map(({ fullName }) => fullName);
}
