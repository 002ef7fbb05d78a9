import { knownCities } from '#domain/known-cities.ts';
import type { Rule } from '#lint/core/rule.ts';
import { partsOf, titleBlock } from '#lint/rules/findability/title-block.ts';

const places = Object.entries(knownCities).flatMap(([province, cities]) => [province, ...cities]);
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
		const [part] = [...own, ...others].flatMap((place) => partsOf(title, place, document.source));
		if (part) yield { range: part.range, ...text.titleWithPlace(part.words) };
	},
};
