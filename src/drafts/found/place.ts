import { addressesIn, withPostcode } from '#drafts/found/addresses.ts';
import { type Candidate, type Finder, type Match, matchesOf } from '#drafts/found/candidate.ts';
import { isJob } from '#drafts/found/job-words.ts';
import { cityNames, knownCity } from '#drafts/found/known-city.ts';
import { nameOf, namesAt } from '#drafts/found/place-names.ts';
import type { Sentence } from '#drafts/found/sentences.ts';
import { building, placeOnOffer, working } from '#drafts/found/words/workplaces.ts';

const labelled =
	/^(?:standplaats(?:en)?|werklocaties?|locaties?|plaats|werkplek|vestiging|location|place of work)(?: is| in)? ?: ?(?<rest>\S.{1,80})$/u;

const ofOthers = /klant|opdrachtgever|regio|omgeving|buurt/;

const brackets = /\((?<places>[^()]{2,80})\)$/gu;
const cityInTitle = new RegExp(
	`(?: in| [-|•]|,) (?<city>${cityNames})(?=$| ?[,|•(]| - | gezocht)`,
	'gu',
);
const between = / ?\/ ?|, | en | of | and | or /;

/** Finds where the work is: a place that is named as such, or an address with a postcode. */
export const findPlace: Finder = (sentences) => {
	const addresses = addressesIn(sentences);
	const named = [...labelledIn(sentences), ...inTitle(sentences)];
	if (named.length > 0) return withPostcode(named, addresses);
	return withPostcode(
		[
			...[...matchesOf(sentences, working), ...buildingsIn(sentences)].flatMap(cityIn),
			...ownLineIn(sentences),
		],
		addresses,
	);
};

const buildingsIn = (sentences: readonly Sentence[]): Match[] =>
	[building, placeOnOffer]
		.flatMap((pattern) => matchesOf(sentences, pattern))
		.filter(({ sentence, end }) => !ofOthers.test(sentence.text.slice(0, end)));

/** The place with which a match ends, or that follows it. */
function cityIn({ groups, sentence, end }: Match): Candidate[] {
	const { city } = groups;
	if (city) return [located([knownCity(city) ?? city], sentence.rangeOf(end - city.length, end))];
	const words = namesAt(sentence, end + 1);
	const name = nameOf(words);
	return name ? [located([name], sentence.rangeOf(end + 1, end + 1 + words.length))] : [];
}

function labelledIn(sentences: readonly Sentence[]): Candidate[] {
	return sentences.flatMap((sentence) => {
		const rest = labelled.exec(sentence.text.trimEnd())?.groups?.['rest'];
		if (rest === undefined) return [];
		const start = sentence.text.indexOf(rest, sentence.text.indexOf(':'));
		const whole = namedAt(sentence, start, start + rest.length);
		const [name = ''] = rest.split(' (', 1);
		return whole.length > 0 ? whole : namedAt(sentence, start, start + name.length);
	});
}

/** Facts such as the place stand in the first lines, below the title. */
const linesOfFacts = 8;
const shortestName = 4;
const betweenFacts = / [|•·-] /;
/** Of these no one place is meant, though villages have the same name. */
const wider =
	/^(?:nederland|belgië|europa|drenthe|flevoland|friesland|fryslân|gelderland|limburg|zeeland|noord-|zuid-)/iu;

/** "Almere" on a line of its own, or as one of the facts of "Almere | 32 uur". */
function ownLineIn(sentences: readonly Sentence[]): Candidate[] {
	const [title] = sentences;
	if (!title || !(title.isHeading || isJob(title.shown))) return [];
	const lines = sentences
		.slice(1, linesOfFacts)
		.filter(
			({ previous, next }, index) =>
				!previous && !next && !ofOthers.test(sentences[index]?.text ?? ''),
		)
		.map(factsOnLine);
	return lines.find((facts) => facts.length > 0) ?? [];
}

function factsOnLine(sentence: Sentence): Candidate[] {
	const facts = sentence.shown.split(betweenFacts).map((fact) => fact.trim());
	return facts
		.filter((fact) => fact.length >= shortestName && !wider.test(fact))
		.flatMap((fact) => {
			const start = sentence.shown.indexOf(fact);
			return namedAt(sentence, start, start + fact.length);
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

/** "Front-end developer bij Voorbeeld (Utrecht)", "Kok in Arnhem", "Kok | Arnhem | 32 uur" */
function inTitle(sentences: readonly Sentence[]): Candidate[] {
	const title = sentences.find(({ isHeading }) => isHeading);
	if (!title || ofOthers.test(title.text)) return [];
	const bracketed = matchesOf([title], brackets).flatMap(({ sentence, start, end }) =>
		namedAt(sentence, start + 1, end - 1),
	);
	const named = matchesOf([title], cityInTitle).flatMap(cityIn);
	return bracketed.length > 0 ? bracketed : named;
}

const located = (names: readonly string[], range: Candidate['range']): Candidate => ({
	about: 'locations',
	values: names.map((name, index) => [['locations', index, 'city'], name] as const),
	range,
});
