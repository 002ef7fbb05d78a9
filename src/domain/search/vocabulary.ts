import { type SearchIndexData, slugsOf } from '#domain/search/index-format.ts';
import { stemOf } from '#domain/search/stem.ts';
import { grouped, setUnits, type Unit, unitsBy, unitsOf } from '#domain/search/units.ts';
import { type Place, type Title, WordPlaces } from '#domain/search/word-places.ts';

/** How much a match counts, by where it stands. */
const weights = { place: 12, title: 10, employer: 8, tag: 6, skill: 5, sector: 4, hours: 4 };

/** An index made ready to search: which word stands where. */
export interface Vocabulary {
	slugs: readonly string[];
	/** Words as they are written, also those inside compounds. */
	words: ReadonlyMap<string, readonly Place[]>;
	/** Words with the same stem. */
	stems: ReadonlyMap<string, readonly string[]>;
	tags: ReadonlyMap<string, Unit>;
	/** By the four digits. */
	postcodes: ReadonlyMap<string, Unit>;
	titles: readonly Title[];
	hours: readonly { min: number; max: number; unit: Unit }[];
}

export function vocabularyOf(data: SearchIndexData): Vocabulary {
	const words = new WordPlaces(data.compounds);
	const places = unitsOf(data.places, weights.place);
	const titles = unitsOf(data.titles, weights.title).map(([title, unit]) =>
		words.addTitle(title, unit),
	);
	for (const [employer, unit] of unitsOf(data.employers, weights.employer))
		words.addText(employer, named(unit));
	for (const [skill, unit] of setUnits(data.skills, data.skillSets, weights.skill))
		words.addText(skill, unit);
	for (const [city, unit] of unitsBy(places, ({ cities }) => cities))
		words.addText(city, named(unit));
	return {
		slugs: slugsOf(data),
		words: words.places,
		stems: grouped([...words.places.keys()].map((word) => [stemOf(word), word])),
		tags: tagUnits(data),
		postcodes: new Map(unitsBy(places, ({ postcodes }) => postcodes)),
		titles,
		hours: unitsOf(data.hours, weights.hours).map(([{ min, max }, unit]) => ({ min, max, unit })),
	};
}

const named = (unit: Unit): Unit => ({ ...unit, isName: true });

/** What kind of employer it is says less about a job than the job itself. */
function tagUnits({ tags, tagSets }: SearchIndexData): Map<string, Unit> {
	const units = setUnits(tags, tagSets, weights.tag);
	for (const [tag, unit] of units)
		if (tag.startsWith('sector/')) units.set(tag, { ...unit, weight: weights.sector });
	return units;
}
