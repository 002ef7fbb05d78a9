import { lifeCycleOf } from '#domain/life-cycle.ts';
import { type Listings, listingsOf } from '#domain/listings/listings.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { loadContent } from '#store/load-content.ts';
import { listingOf } from '#views/search/listing-of.ts';

const today = '2026-11-22';

/** The open vacancies in `content/`, newest first, as the site has them. */
export async function sampleListings(): Promise<Listings> {
	const { vacancies, organisations } = await loadContent('content');
	const listings = vacancies
		.filter(({ data }) => lifeCycleOf(data, today) === 'open')
		.toSorted((a, b) => b.data.published.localeCompare(a.data.published))
		.flatMap(({ slug, data: vacancy }) => {
			const organisation = organisations.find((entry) => entry.slug === vacancy.organisation);
			if (!organisation) return [];
			const dictionary = dictionaryFor(vacancy.language);
			return [listingOf({ slug, vacancy, organisation: organisation.data, dictionary, today })];
		});
	return listingsOf(listings, today);
}
