import { type Filters, radii } from '#domain/filters/filters.ts';

/** Filters that stand in a query in words. */
interface Asked {
	filters: Partial<Filters>;
	/** Around the place, as far as they are said. */
	kilometres?: number | undefined;
}

/** Filters with what the query asks for in words; the nearest first when that is a place and nothing else. */
export function withAsked(filters: Filters, asked: Asked | undefined): Filters {
	if (!asked) return filters;
	const together = { ...filters, ...asked.filters };
	const { kilometres = filters.radius } = asked;
	together.radius = radii.find((radius) => radius >= kilometres) ?? filters.radius;
	if (!filters.sort && asked.filters.place && !together.query) together.sort = 'afstand';
	return together;
}
