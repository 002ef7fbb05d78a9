import { knownCities } from '#domain/known-cities.ts';

const officially: Record<string, string> = {
	'den bosch': "'s-Hertogenbosch",
	"'s-gravenhage": 'Den Haag',
};
const cities = new Map([
	...Object.values(knownCities)
		.flat()
		.map((city) => [city.toLowerCase(), city] as const),
	...Object.entries(officially),
]);

/** The official name of a town that everybody knows by this name; undefined for any other word. */
export const knownCity = (name: string): string | undefined =>
	cities.get(name.replace(/’/g, "'").toLowerCase());

/** Source of a pattern for the names of these towns in lower case. */
export const cityNames = [...cities.keys()].sort((a, b) => b.length - a.length).join('|');
