import { wordsInside } from '#domain/search/compounds.ts';
import { type SearchIndexData, slugsOf } from '#domain/search/index-format.ts';
import { stemOf } from '#domain/search/stem.ts';
import { indexedTokensOf } from '#domain/search/tokens.ts';
import { grouped, setUnits, type Unit, unitsBy, unitsOf } from '#domain/search/units.ts';
import { lightWords } from '#domain/search/words/plain-words.ts';

/** A value in which a word stands, and how much of the weight it earns: 1 as a word of its own. */
interface Place {
	unit: Unit;
	share: number;
}

/** A title, ready to compare with a query. */
export interface Title {
	/** Stems of its words. */
	stems: readonly string[];
	/** Stems of the words inside its compounds. */
	inside: readonly string[];
	unit: Unit;
}

/** How much a match counts, by where it stands. */
const weights = { place: 12, title: 10, employer: 8, tag: 6, skill: 5, sector: 4, hours: 4 };
const insideCompound = { share: 0.8, besideLightWord: 0.95 };

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
	const words = new Map<string, Place[]>();
	const compounds = new Map(
		data.compounds.map((line) => {
			const [word = '', ...parts] = line.split(' ');
			return [word, parts] as const;
		}),
	);
	const add = (word: string, unit: Unit, share: number) => {
		const places = words.get(word);
		if (places) places.push({ unit, share });
		else words.set(word, [{ unit, share }]);
	};
	const insideOf = (word: string): string[] => wordsInside(word, compounds.get(word) ?? []);
	const addText = (text: string, unit: Unit): string[] => {
		const tokens = indexedTokensOf(text);
		for (const word of new Set(tokens)) {
			// A short title that holds the word says more than a long one.
			add(word, unit, 0.9 + 0.1 / tokens.length);
			for (const inside of insideOf(word)) add(inside, unit, shareOf(inside, word));
		}
		return tokens;
	};
	const titles = unitsOf(data.titles, weights.title).map(([title, unit]) => {
		const tokens = addText(title, unit);
		const inside = tokens.flatMap(insideOf).map(stemOf);
		return { stems: tokens.map(stemOf), inside, unit };
	});
	for (const [employer, unit] of unitsOf(data.employers, weights.employer))
		addText(employer, named(unit));
	const skills = setUnits(data.skills, data.skillSets, weights.skill);
	for (const [skill, unit] of skills) addText(skill, unit);
	const places = unitsOf(data.places, weights.place);
	for (const [city, unit] of unitsBy(places, ({ cities }) => cities)) addText(city, named(unit));
	return {
		slugs: slugsOf(data),
		words,
		stems: grouped([...words.keys()].map((word) => [stemOf(word), word])),
		tags: tagUnits(data),
		postcodes: new Map(unitsBy(places, ({ postcodes }) => postcodes)),
		titles,
		hours: unitsOf(data.hours, weights.hours).map(([{ min, max }, unit]) => ({ min, max, unit })),
	};
}

/** "klantenservice" says as much as "klantenservicemedewerker". */
function shareOf(inside: string, word: string): number {
	const rest = word.startsWith(inside) ? word.slice(inside.length) : '';
	return lightWords.has(rest) ? insideCompound.besideLightWord : insideCompound.share;
}

const named = (unit: Unit): Unit => ({ ...unit, isName: true });

/** What kind of employer it is says less about a job than the job itself. */
function tagUnits({ tags, tagSets }: SearchIndexData): Map<string, Unit> {
	const units = setUnits(tags, tagSets, weights.tag);
	for (const [tag, unit] of units)
		if (tag.startsWith('sector/')) units.set(tag, { ...unit, weight: weights.sector });
	return units;
}
