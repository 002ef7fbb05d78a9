import { placesNamed } from '#domain/places/places.ts';
import { type AskedFilter, restOf } from '#domain/search/asked-filter.ts';

/** Words: “Bergen op Zoom”, “Alphen aan den Rijn”. */
const longestName = 4;

const soFarFrom = '(?:binnen )?(\\d{1,2}) ?km (?:van(?:af)?|rond|from|of)';
const around = '(?:omgeving|regio|buurt|omtrek|rond(?:om)?|nabij|dicht ?bij|around|near)';
const nearby = new RegExp(`(?:${soFarFrom}|(?:in de )?\\b${around}(?: van)?) +(.+)`, 'i');
const andAround = /(.{1,60}?) (?:en omgeving|en omstreken|e\.? ?o\.?)(?= |$)/i;

/** The place that a query asks the surroundings of: “omgeving Utrecht”, “Velp e.o.”, “10 km van Ede”. */
export function askedPlace(query: string): AskedFilter | undefined {
	const [start = '', kilometres, behind] = nearby.exec(query) ?? [];
	if (behind) {
		const name = longest(behind.split(' '), (words, length) => words.slice(0, length));
		const words = start.slice(0, start.length - behind.length) + name;
		return name ? asked(query, words, name, kilometres) : undefined;
	}
	const [whole = '', ahead = ''] = andAround.exec(query) ?? [];
	const name = longest(ahead.split(' '), (words, length) => words.slice(-length));
	return name ? asked(query, name + whole.slice(ahead.length), name) : undefined;
}

/** A town by its name, to look around. */
export const askedTown = (name: string): AskedFilter['filters'] | undefined =>
	placesNamed(name).length > 0 ? { place: nameOf(name) } : undefined;

const asked = (query: string, words: string, name: string, kilometres?: string): AskedFilter => ({
	words,
	rest: restOf(query, words),
	filters: { place: nameOf(name) },
	...(kilometres && { kilometres: Number(kilometres) }),
});

function longest(
	words: readonly string[],
	part: (words: readonly string[], length: number) => string[],
) {
	for (let length = Math.min(longestName, words.length); length > 0; length -= 1) {
		const name = part(words, length).join(' ');
		if (placesNamed(name).length > 0) return name;
	}
	return '';
}

/** One place by its name as it is written; of several the page asks which. */
function nameOf(typed: string): string {
	const [place, other] = placesNamed(typed);
	return place && !other ? place.fullName : typed;
}
