import type { JobPosting } from '#channels/google/schema.ts';
import { provinceOf } from '#domain/province-of.ts';
import type { Location } from '#domain/schema/location.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

type Place = Pick<JobPosting, 'jobLocation' | 'jobLocationType' | 'applicantLocationRequirements'>;

/**
 * Where the work is. Only what is wholly remote is TELECOMMUTE; its page says “vanuit Nederland” and
 * names no place. Hybrid work is work at its places.
 */
export function placeOf({ workplace, locations }: Pick<Vacancy, 'workplace' | 'locations'>): Place {
	if (workplace.type !== 'remote') return { jobLocation: locations.map(addressOf) };
	return {
		jobLocationType: 'TELECOMMUTE',
		applicantLocationRequirements: [{ '@type': 'Country', name: 'NL' }],
	};
}

const addressOf = (location: Location): NonNullable<Place['jobLocation']>[number] => ({
	'@type': 'Place',
	address: {
		'@type': 'PostalAddress',
		streetAddress: location.street,
		addressLocality: location.city,
		addressRegion: provinceOf(location),
		postalCode: location.postalCode,
		addressCountry: location.country,
	},
});
