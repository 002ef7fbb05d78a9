import { labelOf } from '#domain/label.ts';
import type { CardDictionary } from '#i18n/dictionary.ts';
import { cardOfListing, type VacancyCard } from '#views/card.ts';
import type { Subject } from '#views/subject.ts';

/** The card of a vacancy, by default in its own language; apart, because what decides the label is too heavy for a browser. */
export function cardOf(
	subject: Subject,
	dictionary: CardDictionary = subject.dictionary,
): VacancyCard {
	const { slug, vacancy, today } = subject;
	const { grade } = labelOf(vacancy);
	const listing = { slug, vacancy, employer: subject.organisation.name, label: grade };
	return cardOfListing(listing, dictionary, today);
}
