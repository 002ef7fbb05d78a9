import { compoundSplitter } from '#domain/search/compounds.ts';
import { indexedTokensOf } from '#domain/search/tokens.ts';
import { compoundParts } from '#domain/search/words/compound-parts.ts';
import { slugify } from '#domain/slugify.ts';

/** What search knows of a vacancy; what is shown of it stands in the list with cards. */
export interface SearchRecord {
	slug: string;
	title: string;
	employer: string;
	place: SearchPlace;
	hours: SearchHours;
	/** Facts by name, such as `roster/avond`. */
	tags: readonly string[];
	/** Names of systems and competencies. */
	skills: readonly string[];
}

export interface SearchPlace {
	/** Towns; none when somebody may work anywhere. */
	cities: readonly string[];
	/** The four digits of postcodes. */
	postcodes: readonly string[];
}

export interface SearchHours {
	/** Hours a week. */
	min: number;
	max: number;
}

/** Each different value once, and per vacancy the number of its value. */
export interface Coded<Value> {
	values: readonly Value[];
	of: readonly number[];
}

/** All records as columns: what repeats is written once, and compresses well. */
export interface SearchIndexData {
	version: 2;
	/** In the order of the board. Where one starts with its title as a slug, that part is `~`. */
	slugs: readonly string[];
	titles: Coded<string>;
	employers: Coded<string>;
	places: Coded<SearchPlace>;
	hours: Coded<SearchHours>;
	tags: readonly string[];
	tagSets: Coded<readonly number[]>;
	skills: readonly string[];
	skillSets: Coded<readonly number[]>;
	/** Compounds, each with its parts after it, with spaces between. */
	compounds: readonly string[];
}

export function indexOf(records: readonly SearchRecord[]): SearchIndexData {
	const tags = different(records.flatMap((record) => record.tags));
	const skills = different(records.flatMap((record) => record.skills));
	const [tagNumbers, skillNumbers] = [numbered(tags), numbered(skills)];
	return {
		version: 2,
		slugs: records.map(({ slug, title }) => withoutTitle(slug, title)),
		titles: coded(records.map(({ title }) => title)),
		employers: coded(records.map(({ employer }) => employer)),
		places: coded(records.map(({ place }) => place)),
		hours: coded(records.map(({ hours }) => hours)),
		tags,
		tagSets: coded(records.map((record) => numbersOf(record.tags, tagNumbers))),
		skills,
		skillSets: coded(records.map((record) => numbersOf(record.skills, skillNumbers))),
		compounds: compoundsIn(records),
	};
}

/** Slugs of an index, in its order. */
export function slugsOf({ slugs, titles }: SearchIndexData): string[] {
	const starts = titles.values.map(slugify);
	return slugs.map((slug, at) =>
		slug.startsWith('~') ? `${starts[titles.of[at] ?? 0]}${slug.slice(1)}` : slug,
	);
}

function withoutTitle(slug: string, title: string): string {
	const start = slugify(title);
	return slug.startsWith(start) ? `~${slug.slice(start.length)}` : slug;
}

function coded<Value>(all: readonly Value[]): Coded<Value> {
	const numbers = new Map<string, number>();
	const values: Value[] = [];
	const of = all.map((value) => {
		const key = JSON.stringify(value);
		const known = numbers.get(key) ?? values.push(value) - 1;
		numbers.set(key, known);
		return known;
	});
	return { values, of };
}

const different = (names: readonly string[]): string[] => [...new Set(names)].toSorted();

const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
	new Map(names.map((name, number) => [name, number]));

function numbersOf(names: readonly string[], numbers: ReadonlyMap<string, number>): number[] {
	return names.flatMap((name) => numbers.get(name) ?? []).toSorted((a, b) => a - b);
}

function compoundsIn(records: readonly SearchRecord[]): string[] {
	const split = compoundSplitter(compoundParts);
	const words = records.flatMap(({ title, skills }) => [title, ...skills]).flatMap(indexedTokensOf);
	return different(words).flatMap((word) => {
		const parts = split(word);
		return parts ? [[word, ...parts].join(' ')] : [];
	});
}
