/** A point on earth, in degrees. */
export interface Point {
	latitude: number;
	longitude: number;
}

/** Mean radius of the earth in kilometres (IUGG). */
const earthRadius = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points in a straight line over the ground (haversine). */
export function kilometresBetween(a: Point, b: Point): number {
	const height = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
	const width = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
	const narrowing = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
	return 2 * earthRadius * Math.asin(Math.sqrt(height + narrowing * width));
}
