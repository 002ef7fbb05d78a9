import { kilometresBetween, type Point } from '#domain/places/distance.ts';
import { placeRows } from '#domain/places/place-rows.ts';
import { type Province, provinces } from '#domain/province.ts';
import { slugify } from '#domain/slugify.ts';

/** A Dutch town or village. */
export interface Place extends Point {
	name: string;
	province: Province;
	/** Its name, with the province where another place has the same: “Hengelo (Gelderland)”. */
	fullName: string;
}

const otherNames: Record<string, string> = {
	's-gravenhage': 'den-haag',
	'den-bosch': 's-hertogenbosch',
};

let known: Map<string, Place[]> | undefined;

/** Places of this name, the largest first; with the province behind it in brackets, only that one. */
export function placesNamed(text: string): Place[] {
	const [name = '', province] = text.split('(');
	const found = placesBySlug().get(slugOf(name)) ?? [];
	return province === undefined
		? found
		: found.filter((place) => slugify(place.province) === slugify(province));
}

/** Places whose name begins like this, at most `limit`. */
export function placesLike(text: string, limit: number): Place[] {
	const start = slugOf(text);
	return [...placesBySlug()]
		.filter(([slug]) => slug.startsWith(start))
		.flatMap(([, places]) => places)
		.slice(0, limit);
}

/** The place that is nearest in a straight line. */
export function nearestPlace(point: Point): Place | undefined {
	let nearest: { place: Place; kilometres: number } | undefined;
	for (const place of allPlaces()) {
		const kilometres = kilometresBetween(point, place);
		if (!nearest || kilometres < nearest.kilometres) nearest = { place, kilometres };
	}
	return nearest?.place;
}

/** Every place of the table. */
export const allPlaces = (): Place[] => [...placesBySlug().values()].flat();

const slugOf = (name: string): string => {
	const slug = slugify(name);
	return otherNames[slug] ?? slug;
};

function placesBySlug(): Map<string, Place[]> {
	known ??= new Map(
		[...Map.groupBy(placeRows.split('\n'), (row) => slugify(row.split(';')[0] ?? ''))].map(
			([slug, rows]) => [slug, rows.map((row) => placeFrom(row, rows.length > 1))],
		),
	);
	return known;
}

function placeFrom(row: string, isShared: boolean): Place {
	const [name = '', province, north, east] = row.split(';');
	const inProvince = provinces[Number(province)];
	if (!inProvince) throw new Error(`No province in \`${row}\``);
	return {
		name,
		province: inProvince,
		fullName: isShared ? `${name} (${inProvince})` : name,
		latitude: (50_000 + Number(north)) / 1000,
		longitude: Number(east) / 1000,
	};
}
