import type { ListedVacancy } from '#domain/listings/listing.ts';
import { type Location, provinceOf } from '#domain/province-of.ts';
import type { CardDictionary } from '#i18n/dictionary.ts';
import type { Subject } from '#views/subject.ts';

/** Where the work is, for a card: the towns, or that there is no place. */
export function placeText({
	vacancy,
	dictionary,
}: {
	vacancy: Pick<ListedVacancy, 'workplace' | 'locations'>;
	dictionary: CardDictionary;
}): string {
	const { format, ui } = dictionary;
	if (vacancy.workplace.type === 'remote') return ui['card.remote'];
	return format.list(citiesOf(vacancy.locations));
}

/** Where the work is, for the vacancy itself: street, town and province. */
export function addressTexts({ vacancy }: Subject): string[] {
	return vacancy.locations.map((location) => {
		const town = [location.postalCode, location.city].filter(Boolean).join(' ');
		const province = provinceOf(location);
		return [location.street, town, province === location.city ? undefined : province]
			.filter(Boolean)
			.join(', ');
	});
}

/** Each place once, in the order of the vacancy. */
export const citiesOf = (locations: readonly Location[]): string[] => [
	...new Set(locations.map(({ city }) => city)),
];
