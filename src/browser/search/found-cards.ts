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

/** Cards of vacancies, in the order of the slugs. */
export function foundCards(data: SearchIndexData, slugs: readonly string[]): FoundCard[] {
	const numbers = new Map(slugsOf(data).map((slug, number) => [slug, number]));
	return slugs.flatMap((slug) => {
		const number = numbers.get(slug);
		return number === undefined ? [] : [cardAt(data, slug, number)];
	});
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
