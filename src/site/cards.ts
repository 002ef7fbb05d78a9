import { href, vacancyAddress } from '#site/address.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';
import type { LinkedCard } from '#views/card.ts';
import { cardOf } from '#views/card-of.ts';

/** Cards with the address of each vacancy. */
export function cardsOf(vacancies: readonly PublishedVacancy[]): LinkedCard[] {
	return vacancies.map(({ subject }) => ({
		...cardOf(subject),
		href: href(vacancyAddress(subject.slug)),
	}));
}
