import { href, vacancyAddress } from '#site/address.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';
import type { VacancyCard } from '#views/card.ts';
import { cardOf } from '#views/card-of.ts';

/** A card with its address on this site. */
export type LinkedCard = VacancyCard & { href: string };

/** Cards with the address of each vacancy. */
export function cardsOf(vacancies: readonly PublishedVacancy[]): LinkedCard[] {
	return vacancies.map(({ subject }) => ({
		...cardOf(subject),
		href: href(vacancyAddress(subject.slug)),
	}));
}
