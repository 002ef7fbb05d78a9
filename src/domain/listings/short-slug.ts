import { slugify } from '#domain/slugify.ts';

/** A slug with `~` for the title that it starts with, and `^` for a town after that: `~^-2`. */
export function shortSlug(slug: string, title: string, town: string | undefined): string {
	const [start, middle] = [slugify(title), partOf(town)];
	if (!slug.startsWith(start)) return slug;
	const rest = slug.slice(start.length);
	return middle && rest.startsWith(middle) ? `~^${rest.slice(middle.length)}` : `~${rest}`;
}

/** The slug that was made shorter, from the title and the town as they stand in it. */
export function longSlug(short: string, title: string, town: string): string {
	if (!short.startsWith('~')) return short;
	return short[1] === '^' ? title + town + short.slice(2) : title + short.slice(1);
}

/** A town as it stands in a slug, after the title. */
export const partOf = (town: string | undefined): string => (town ? `-${slugify(town)}` : '');
