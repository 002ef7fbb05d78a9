import type { Point } from '#domain/places/distance.ts';
import { placesNamed } from '#domain/places/places.ts';
import { type Location, provinceOf } from '#domain/province-of.ts';

/** Where a place is; undefined abroad, for a place that is not in the table, and in doubt. */
export function pointOf(location: Location): Point | undefined {
	if ((location.country ?? 'NL') !== 'NL') return undefined;
	const found = placesNamed(location.city);
	if (found.length === 1) return found[0];
	const province = provinceOf(location);
	return found.find((place) => place.province === province);
}
