import { labelOf } from '#domain/label.ts';
import type { Listing } from '#domain/listings/listing.ts';
import { contactTags, needTags } from '#domain/search/tags.ts';
import type { Subject } from '#views/subject.ts';

/** What a list in a browser knows of a vacancy. */
export function listingOf(subject: Subject): Listing {
	const { slug, vacancy, organisation } = subject;
	return {
		slug,
		vacancy,
		employer: organisation.name,
		sector: organisation.sector,
		label: labelOf(vacancy).grade,
		needs: needTags(vacancy),
		contact: contactTags(vacancy.contactMix),
		systems: (vacancy.systems ?? []).map(({ name }) => name).toSorted(),
		competencies: (vacancy.competencies ?? []).toSorted(),
	};
}
