import { listingsOf } from '#domain/listings/listings.ts';
import { packListings } from '#domain/listings/packed-listings.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { href } from '#site/address.ts';
import { ownSite, settings, site } from '#site/content.ts';
import { searchAction } from '#site/search.ts';
import { textFiles } from '#site/text-search.ts';
import { openVacancies } from '#site/vacancies.ts';
import { filterForm } from '#views/search/filter-form.ts';
import { factsIn } from '#views/search/listing-facts.ts';
import { listingOf } from '#views/search/listing-of.ts';

const listings = listingsOf(
	openVacancies.map(({ subject }) => listingOf(subject)),
	settings.today,
	{ folder: textFiles.folder, starts: textFiles.starts },
);

const names = new Map(
	openVacancies.map(({ organisation: { slug, data } }) => [slug, data.name] as const),
);

/** All that stands on the page of the list beside the list itself, when there is something to choose from. */
export const filterPage = searchAction && {
	form: filterForm(factsIn(listings), names, dictionaryFor(site.language)),
	action: searchAction,
	/** What the browser fetches when somebody starts to filter or to search. */
	listings: href('/zoek/vacatures.json'),
	/** Below this stand the words of their texts. */
	texts: href('/zoek/teksten/'),
	/** Below this stand the vacancies, which have one address in all languages. */
	vacancies: href('/vacatures/', ownSite.language),
};

export const listingsResponse = (): Response => Response.json(packListings(listings));
