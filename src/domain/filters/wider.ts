import { type Filters, radii, type Radius } from '#domain/filters/filters.ts';
import type { OptionCounts } from '#domain/filters/outcome.ts';

/** The nearest wider radius that gives something, with how much. */
export function widerRadius(
	{ place, radius }: Filters,
	options: OptionCounts,
): { radius: Radius; count: number } | undefined {
	if (!place) return undefined;
	return radii
		.filter((candidate) => candidate > radius)
		.map((candidate) => ({
			radius: candidate,
			count: options.get('place')?.get(String(candidate)) ?? 0,
		}))
		.find(({ count }) => count > 0);
}
