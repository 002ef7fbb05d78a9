import type { Point } from '#domain/places/distance.ts';
import { pointOfPostcode } from '#domain/places/postcodes.ts';
import type { Location } from '#domain/province-of.ts';

/** The middle of the postcode of a place in the Netherlands, where its name leaves a doubt. */
export const pointByPostcode = ({ country = 'NL', postalCode }: Location): Point | undefined =>
	country === 'NL' && postalCode ? pointOfPostcode(postalCode.slice(0, 4)) : undefined;
