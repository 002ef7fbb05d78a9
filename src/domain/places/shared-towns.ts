import { type Location, provinceOf } from '#domain/province-of.ts';
import { slugify } from '#domain/slugify.ts';

/** Names of several towns, as they stand in addresses, such as `bergen`. */
export type SharedTowns = ReadonlySet<string>;

/** What tells a town from another of its name: the Dutch province, or abroad the country's code; undefined in doubt. */
export const areaOf = (location: Location): string | undefined =>
	(location.country ?? 'NL') === 'NL' ? provinceOf(location) : location.country;

/** Names that these places give to towns in different provinces or countries. */
export function sharedTownsAmong(locations: readonly Location[]): SharedTowns {
	const byName = Map.groupBy(locations, ({ city }) => slugify(city));
	return new Set(
		[...byName].flatMap(([name, places]) => {
			const areas = new Set(places.map(areaOf).filter((area) => area !== undefined));
			return areas.size > 1 ? [name] : [];
		}),
	);
}
