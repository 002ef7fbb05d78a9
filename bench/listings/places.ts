import { nearestPlace } from '#domain/places/places.ts';
import { pointOfPostcode, postcodesLike } from '#domain/places/postcodes.ts';

/** A town with a postcode of it. */
export interface Address {
	city: string;
	/** Four digits. */
	postcode: string;
}

/** Every Dutch postcode with the town nearest to it, so that a large town occurs more often. */
export const addresses: readonly Address[] = postcodesLike('', Infinity).flatMap((postcode) => {
	const point = pointOfPostcode(postcode);
	const city = point && nearestPlace(point)?.name;
	return city ? [{ city, postcode }] : [];
});
