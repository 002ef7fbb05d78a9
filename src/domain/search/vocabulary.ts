import { wordsInside } from '#domain/search/compounds.ts';
import { type Coded, type SearchIndexData, slugsOf } from '#domain/search/index-format.ts';
import { stemOf } from '#domain/search/stem.ts';
import { indexedTokensOf } from '#domain/search/tokens.ts';
import { lightWords } from '#domain/search/words/plain-words.ts';

/** A value that some vacancies share, such as a title or a place. */
export interface Unit {
	/** Numbers of the vacancies. */
	vacancies: readonly number[];
	/** How much a match with this value counts. */
	weight: number;
	/** Whether it is the name of an employer or a place, which other words for the same never mean. */
	isName?: boolean;
}

/** A value in which a word stands, and how much of the weight it earns: 1 as a word of its own. */
interface Place {
	unit: Unit;
	share: number;
}

interface Title {
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

function unitsOf<Value>({ values, of }: Coded<Value>, weight: number): [Value, Unit][] {
	const vacancies: number[][] = values.map(() => []);
	for (const [vacancy, value] of of.entries()) vacancies[value]?.push(vacancy);
	return values.map((value, at) => [value, { vacancies: vacancies[at] ?? [], weight }]);
}

const named = (unit: Unit): Unit => ({ ...unit, isName: true });

/** What kind of employer it is says less about a job than the job itself. */
function tagUnits({ tags, tagSets }: SearchIndexData): Map<string, Unit> {
	const units = setUnits(tags, tagSets, weights.tag);
	for (const [tag, unit] of units)
		if (tag.startsWith('sector/')) units.set(tag, { ...unit, weight: weights.sector });
	return units;
}

function setUnits(
	names: readonly string[],
	sets: Coded<readonly number[]>,
	weight: number,
): Map<string, Unit> {
	const vacancies: number[][] = names.map(() => []);
	for (const [numbers, unit] of unitsOf(sets, weight))
		for (const number of numbers) vacancies[number]?.push(...unit.vacancies);
	return new Map(names.map((name, at) => [name, { vacancies: vacancies[at] ?? [], weight }]));
}

/** The same vacancies by something that their values share, such as a town. */
function unitsBy<Value>(
	units: readonly [Value, Unit][],
	keysOf: (value: Value) => readonly string[],
): [string, Unit][] {
	const byKey = grouped(
		units.flatMap(([value, unit]) => keysOf(value).map((key) => [key, unit] as const)),
	);
	return [...byKey].map(([key, [first, ...others]]) => [
		key,
		{
			vacancies: [first, ...others].flatMap((unit) => unit?.vacancies ?? []),
			weight: first?.weight ?? 0,
		},
	]);
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
	const groups = new Map<string, Value[]>();
	for (const [key, value] of pairs) {
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
