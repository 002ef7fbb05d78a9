import type { Point } from '#domain/places/distance.ts';
import { postcodeRows } from '#domain/places/postcode-rows.ts';

let known: Map<string, Point> | undefined;

/** The middle of a Dutch postcode by its four digits; undefined when it is not in the table. */
export const pointOfPostcode = (digits: string): Point | undefined => postcodes().get(digits);

/** Postcodes that begin with these digits, at most `limit`. */
export const postcodesLike = (start: string, limit: number): string[] =>
	[...postcodes().keys()].filter((digits) => digits.startsWith(start)).slice(0, limit);

function postcodes(): Map<string, Point> {
	known ??= new Map(
		postcodeRows.split('\n').map((row) => {
			const [digits = '', north, east] = row.split(';');
			return [
				digits,
				{ latitude: (50_000 + Number(north)) / 1000, longitude: Number(east) / 1000 },
			];
		}),
	);
	return known;
}
