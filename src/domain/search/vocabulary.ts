import { demandOf, missingParts } from '#domain/filters/week-demand.ts';
import type { Listings } from '#domain/listings/listings.ts';
import { slugsOf } from '#domain/listings/read-listing.ts';
import type { Location } from '#domain/province-of.ts';
import { stemOf } from '#domain/search/stem.ts';
import { tagsIn } from '#domain/search/tag-units.ts';
import { grouped, type Unit, unitsBy, unitsOf } from '#domain/search/units.ts';
import { type Place, type Title, WordPlaces } from '#domain/search/word-places.ts';
import type { WeekMask } from '#domain/week-mask.ts';

/** How much a match counts, by where it stands. */
const weights = { place: 12, title: 10, employer: 8, tag: 6, skill: 5, sector: 4, hours: 4 };

/** An index made ready to search: which word stands where. */
export interface Vocabulary {
	slugs: readonly string[];
	/** Words as they are written, also those inside compounds. */
	words: ReadonlyMap<string, readonly Place[]>;
	/** Words with the same stem. */
	stems: ReadonlyMap<string, readonly string[]>;
	tag: (name: string) => Unit | undefined;
	/** By the four digits. */
	postcodes: ReadonlyMap<string, Unit>;
	titleAt: (vacancy: number) => Title;
	hours: readonly { min: number; max: number; unit: Unit }[];
	/** What asks for no time outside these parts of the week; what asks for none at all weighs less. */
	fitting: (free: WeekMask) => Unit[];
}

/** Reads the columns of a list once; what a tag holds for is worked out when it is asked. */
export function vocabularyOf(listings: Listings): Vocabulary {
	const { columns } = listings;
	const places = unitsOf(columns.locations, weights.place);
	const { words, titleAt } = wordsIn(listings, places);
	return {
		slugs: slugsOf(listings),
		words,
		stems: grouped([...words.keys()].map((word) => [stemOf(word), word])),
		tag: tagsIn(columns, weights),
		postcodes: new Map(unitsBy(places, postcodesOf)),
		titleAt,
		hours: unitsOf(columns.hours, weights.hours).map(([{ min, max }, unit]) => ({
			min,
			max,
			unit,
		})),
		fitting: (free) =>
			unitsOf(columns.times, weights.tag).flatMap(([times, unit]) => {
				const demand = demandOf(times);
				if (missingParts(demand, free) !== 0) return [];
				const asksTime = demand.fixed !== 0 || demand.choices.length > 0;
				const { vacancies } = unit;
				return { vacancies, weight: asksTime ? weights.tag : weights.tag / 2 };
			}),
	};
}

/** The words of titles, employers, skills and towns. */
function wordsIn(
	{ columns, compounds }: Listings,
	places: readonly [readonly Location[], Unit][],
): Pick<Vocabulary, 'words' | 'titleAt'> {
	const words = new WordPlaces(compounds);
	const titles = unitsOf(columns.title, weights.title).map(([title, unit]) =>
		words.addTitle(title, unit),
	);
	for (const [{ name, client = '' }, unit] of unitsOf(columns.employer, weights.employer))
		words.addText(`${name} ${client}`, unit, true);
	for (const skills of [columns.systems, columns.competencies])
		for (const [skill, unit] of unitsBy(unitsOf(skills, weights.skill), (names) => names))
			words.addText(skill, unit);
	for (const [city, unit] of unitsBy(places, citiesOf)) words.addText(city, unit, true);
	const { of } = columns.title;
	return { words: words.places, titleAt: (vacancy) => titles[of[vacancy] ?? 0] ?? noTitle };
}

const noTitle: Title = { words: [], inside: [] };

const citiesOf = (locations: readonly Location[]): string[] => locations.map(({ city }) => city);

const postcodesOf = (locations: readonly Location[]): string[] =>
	locations.flatMap(({ postalCode }) => postalCode ?? []);
