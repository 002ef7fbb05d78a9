import { knownCities } from '#domain/known-cities.ts';
import { postcodeAreas } from '#domain/postcode-areas.ts';
import { type Province, provinces } from '#domain/province.ts';
import { slugify } from '#domain/slugify.ts';

/** What is known of where a job is. */
export interface Location {
	city: string;
	postalCode?: string | undefined;
	province?: Province | undefined;
	/** ISO 3166-1 alpha-2; absent means the Netherlands. */
	country?: string | undefined;
}

/**
 * The Dutch province of a place where it is certain: as stated, else by postcode, else by the name of
 * a well-known city. Undefined abroad, in doubt, and when nothing is known.
 */
export function provinceOf(place: Location): Province | undefined {
	if ((place.country ?? 'NL') !== 'NL') return undefined;
	return place.province ?? provinceOfPostcode(place.postalCode) ?? provinceOfCity(place.city);
}

function provinceOfPostcode(postalCode = ''): Province | undefined {
	const digits = Number(postalCode.slice(0, 4));
	return postcodeAreas.find(([first, last]) => first <= digits && digits <= last)?.[2];
}

function provinceOfCity(city: string): Province | undefined {
	const name = slugify(city);
	return provinces.find((province) =>
		knownCities[province].some((known) => slugify(known) === name),
	);
}
