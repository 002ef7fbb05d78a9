import { type Coded, type SearchIndexData, slugsOf } from '#domain/search/index-format.ts';

/** What a result shows. */
export interface FoundCard {
	slug: string;
	title: string;
	employer: string;
	place: string;
	pay: string;
	hours: string;
}

/** Gives the card of a vacancy by its slug; undefined when the index does not hold it. */
export function cardFinder(data: SearchIndexData): (slug: string) => FoundCard | undefined {
	const numbers = new Map(slugsOf(data).map((slug, number) => [slug, number]));
	return (slug) => {
		const number = numbers.get(slug);
		return number === undefined ? undefined : cardAt(data, slug, number);
	};
}

const cardAt = (data: SearchIndexData, slug: string, number: number): FoundCard => ({
	slug,
	title: valueAt(data.titles, number) ?? '',
	employer: valueAt(data.employers, number) ?? '',
	place: valueAt(data.places, number)?.text ?? '',
	pay: valueAt(data.pay, number) ?? '',
	hours: valueAt(data.hours, number)?.text ?? '',
});

function valueAt<Value>({ values, of }: Coded<Value>, number: number): Value | undefined {
	return values[of[number] ?? -1];
}
