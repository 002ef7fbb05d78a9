import type { Point } from '#domain/places/distance.ts';
import { placesNamed } from '#domain/places/places.ts';
import { type Location, provinceOf } from '#domain/province-of.ts';

/**
 * Where a place is; undefined abroad, for a place that is not in the table, and in doubt: two towns of
 * this name, or the one that the table knows in another province.
 */
export function pointOf(location: Location): Point | undefined {
	if ((location.country ?? 'NL') !== 'NL') return undefined;
	const province = provinceOf(location);
	const found = placesNamed(location.city).filter(
		(place) => province === undefined || place.province === province,
	);
	return found.length === 1 ? found[0] : undefined;
}
