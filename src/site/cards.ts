import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { href, vacancyAddress } from '#site/address.ts';
import { site } from '#site/content.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';
import type { LinkedCard } from '#views/card.ts';
import { cardOf } from '#views/card-of.ts';

/** Cards with the address of each vacancy, in the language of the page that they stand on. */
export function cardsOf(
	vacancies: readonly PublishedVacancy[],
	language: SiteLanguage = site.language,
): LinkedCard[] {
	return vacancies.map(({ subject }) => ({
		...cardOf(subject, dictionaryFor(language)),
		href: href(vacancyAddress(subject.slug)),
	}));
}
