import { knownCities } from '#domain/known-cities.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { Rule } from '#lint/core/rule.ts';
import { partsOf, titleBlock, type TitlePart } from '#lint/rules/findability/title-block.ts';

const places = Object.entries(knownCities).flatMap(([province, cities]) => [province, ...cities]);
const regions = ['noord', 'oost', 'zuid', 'west', 'midden'].map((part) => `regio ${part}`);
const foldedPlaces = places.map((place) => place.normalize('NFC').toLowerCase());
const before = ['in', 'te', 'regio', 'omgeving', 'near', 'around', 'based in', '-', '–', '|', ','];

/** Reports a place in the title: the page shows it beside the title already. */
export const titleWithPlace: Rule = {
	id: 'title-with-place',
	category: 'findability',
	severity: 'warning',
	source: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
	*check(document, text) {
		const title = titleBlock(document);
		if (!title) return;
		const own = document.vacancy?.locations.map(({ city }) => city) ?? [];
		const others = foldedPlaces
			.filter((place) => title.folded.text.includes(place))
			.flatMap((place) => [...before.map((word) => `${word} ${place}`), `(${place})`]);
		const [part] = [
			...[...own, ...others, ...regions].flatMap((place) => partsOf(title, place, document.source)),
			...foldedPlaces
				.flatMap((place) => partsOf(title, place, document.source))
				.filter((part) => isLast(part, title)),
		];
		if (part) yield { range: part.range, ...text.titleWithPlace(part.words) };
	},
};

/** Whether a name with a capital ends the title or a part of it: “Kok Utrecht”, “Kok (Huizen/Utrecht)”. */
function isLast({ words }: TitlePart, { plain: { text } }: Block): boolean {
	const at = text.lastIndexOf(words);
	const job = text.slice(0, at);
	return (
		/^\p{Lu}/u.test(words) &&
		!otherWords.has(words) &&
		/\p{L}/u.test(job) &&
		!/[\p{L}-]$/u.test(job) &&
		/^(?:-(?:zuid|noord|oost|west|centrum))?\s*(?:[)/,]|$)/i.test(text.slice(at + words.length))
	);
}

/** Places that are a word too, which some write with a capital in a title. */
const otherWords = new Set(['Houten', 'Kampen']);
