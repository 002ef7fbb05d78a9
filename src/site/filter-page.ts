import { dictionaryFor } from '#i18n/dictionary.ts';
import { href } from '#site/address.ts';
import { ownSite, site } from '#site/content.ts';
import { searchAction, searchAddresses } from '#site/search.ts';
import { openVacancies } from '#site/vacancies.ts';
import { cardOf } from '#views/card.ts';
import { filterForm } from '#views/search/filter-form.ts';
import { packIndex, type SearchEntry } from '#views/search/packed-index.ts';
import { vacancyFacts } from '#views/search/vacancy-facts.ts';

const entries: SearchEntry[] = openVacancies.map(({ subject }) => ({
	...vacancyFacts(subject.slug, subject.vacancy),
	card: cardOf(subject),
}));

const names = new Map(
	openVacancies.map(({ organisation: { slug, data } }) => [slug, data.name] as const),
);

/** All that stands on the page of the list beside the list itself. */
export const filterPage = {
	form: filterForm(entries, names, dictionaryFor(site.language)),
	action: searchAction,
	/** What the browser fetches when somebody starts to filter. */
	index: href('/zoek/vacatures.json'),
	words: searchAddresses,
	/** Below this stand the vacancies, which have one address in all languages. */
	vacancies: href('/vacatures/', ownSite.language),
};

export const filterIndexResponse = (): Response =>
	new Response(JSON.stringify(packIndex(entries)), {
		headers: { 'Content-Type': 'application/json' },
	});
