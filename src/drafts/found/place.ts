import { knownCities } from '#domain/known-cities.ts';
import { placesNamed } from '#domain/places/places.ts';
import { type Candidate, type Finder, matchesOf } from '#drafts/found/candidate.ts';
import type { Sentence } from '#drafts/found/sentences.ts';

const cities = new Map(
	Object.values(knownCities)
		.flat()
		.map((city) => [city.toLowerCase(), city]),
);
const cityNames = [...cities.keys()].sort((a, b) => b.length - a.length).join('|');

const labelled =
	/^(?:standplaats|werklocaties?|locaties?|plaats|werkplek|vestiging|location|place of work)(?: is| in)? ?: ?(?<rest>\S.{1,80})$/u;

const working = new RegExp(
	`(?:standplaats(?: is| wordt)?|werklocatie(?: is)?|je werkt (?:vooral |meestal |altijd )?(?:in|vanuit|op (?:het|ons|onze) (?:hoofd)?(?:kantoor|winkel|filiaal|locatie|vestiging|magazijn|distributiecentrum) in)|(?:ons|onze|het|de) (?:\\p{L}{1,20} ){0,5}(?:hoofd)?(?:kantoor|winkel|filiaal|locatie|vestiging|magazijn|distributiecentrum)(?: is gevestigd| staat| zit| ligt| bevindt zich)?(?: aan (?:de|het) \\p{L}{3,30})? in|(?:we|wij) zitten in|zijn gevestigd in|voor onze (?:\\p{L}{1,20} )?(?:locatie|vestiging|winkel) in|werkzaam in|you (?:will )?work (?:in|from)|our office in|our office is in)(?: het centrum van| hartje| de binnenstad van| the centre of)? (?<city>${cityNames})`,
	'gu',
);

const brackets = /\((?<places>[^()]{2,80})\)$/gu;
const between = / ?\/ ?|, | en | of | and | or /;

const postcode = /(?<code>[1-9]\d{3} ?[a-z]{2}),? {1,2}(?<rest>\p{L}.{1,40})/gu;

/** Finds where the work is: a place that is named as such, or an address with a postcode. */
export const findPlace: Finder = (sentences) => {
	const addresses = addressesIn(sentences);
	const named = [...labelledIn(sentences), ...inTitle(sentences)];
	if (named.length > 0) return withPostcode(named, addresses);
	return withPostcode(
		matchesOf(sentences, working).map(({ groups, sentence, end }) => {
			const city = groups['city'] ?? '';
			return located([cities.get(city) ?? city], sentence.rangeOf(end - city.length, end));
		}),
		addresses,
	);
};

function labelledIn(sentences: readonly Sentence[]): Candidate[] {
	return sentences.flatMap((sentence) => {
		const rest = labelled.exec(sentence.text.trimEnd())?.groups?.['rest'];
		if (rest === undefined) return [];
		const start = sentence.text.indexOf(rest, sentence.text.indexOf(':'));
		return namedAt(sentence, start, start + rest.length);
	});
}

/** A stretch of a sentence that is nothing but names of places. */
function namedAt(sentence: Sentence, start: number, end: number): Candidate[] {
	const names = sentence.shown
		.slice(start, end)
		.split(between)
		.map((name) => nameOf(name.replace(/[.;,]$/, '').trim()));
	return names.every((name) => name !== undefined)
		? [located(names, sentence.rangeOf(start, end))]
		: [];
}

/** "Front-end developer bij Voorbeeld (Utrecht)" */
function inTitle(sentences: readonly Sentence[]): Candidate[] {
	const title = sentences.find(({ isHeading }) => isHeading);
	return matchesOf(title ? [title] : [], brackets).flatMap(({ sentence, start, end }) =>
		namedAt(sentence, start + 1, end - 1),
	);
}

/** The name as it is written officially, when there is a place of this name. */
const nameOf = (name: string): string | undefined =>
	cities.get(name.toLowerCase()) ??
	(/^\p{Lu}|^'/u.test(name) ? placesNamed(name)[0]?.name : undefined);

interface Address {
	city: string;
	code: string;
	candidate: Candidate;
}

function addressesIn(sentences: readonly Sentence[]): Address[] {
	return matchesOf(sentences, postcode).flatMap(({ groups, sentence, start }) => {
		const { code = '', rest = '' } = groups;
		const offset = sentence.text.indexOf(rest, start);
		const words =
			sentence.shown
				.slice(offset)
				.match(
					/^[\p{Lu}'][\p{L}'-]*(?: (?:aan|den|de|op|ter|over|bij)? ?[\p{Lu}][\p{L}'-]*){0,3}/u,
				)?.[0] ?? '';
		const city = startOfName(words);
		if (city === undefined) return [];
		const written = code.toUpperCase().replace(/^(\d{4}) ?/, '$1 ');
		const range = sentence.rangeOf(start, offset + words.length);
		const values = [
			[['locations', 0, 'city'], city],
			[['locations', 0, 'postalCode'], written],
		] as const;
		return [{ city, code: written, candidate: { about: 'locations', values, range } }];
	});
}

/** The longest beginning that is the name of a place. */
function startOfName(words: string): string | undefined {
	const parts = words.split(' ');
	return parts
		.map((_, index) => parts.slice(0, parts.length - index).join(' '))
		.map(nameOf)
		.find((name) => name !== undefined);
}

/** A postcode belongs to the place that the text names as that of the work. */
function withPostcode(
	candidates: readonly Candidate[],
	addresses: readonly Address[],
): Candidate[] {
	if (candidates.length === 0) return addresses.map(({ candidate }) => candidate);
	return candidates.map((candidate) => {
		const own = addresses.filter(
			({ city }) => candidate.values.length === 1 && candidate.values[0]?.[1] === city,
		);
		const [only] = own;
		return only && new Set(own.map(({ code }) => code)).size === 1 ? only.candidate : candidate;
	});
}

const located = (names: readonly string[], range: Candidate['range']): Candidate => ({
	about: 'locations',
	values: names.map((name, index) => [['locations', index, 'city'], name] as const),
	range,
});
