import { knownCities } from '#domain/known-cities.ts';
import type { Rule } from '#lint/core/rule.ts';
import { partsOf, titleBlock } from '#lint/rules/findability/title-block.ts';

const places = Object.entries(knownCities).flatMap(([province, cities]) => [province, ...cities]);
const otherPlaces = places.flatMap((place) =>
	['in', 'te', 'regio', 'omgeving'].map((preposition) => `${preposition} ${place}`),
);

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
		const [part] = [...own, ...otherPlaces].flatMap((place) =>
			partsOf(title, place, document.source),
		);
		if (part) yield { range: part.range, ...text.titleWithPlace(part.words) };
	},
};
