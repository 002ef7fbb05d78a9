import type { Posting } from '#channels/posting.ts';
import { tracked } from '#channels/tracked.ts';
import type { Location } from '#domain/schema/location.ts';
import { slugify } from '#domain/slugify.ts';

/** A vacancy at one of its places: job sites want an item, an id and an address for each. */
export interface FeedJob {
	posting: Posting;
	place: Location;
	/** Stays the same when other places come and go. */
	id: string;
	/** Of the page, with where the visitor came from. */
	url: string;
}

/** A vacancy at all its places; none when it has no place. */
export function feedJobs(posting: Posting, source: string): FeedJob[] {
	const { locations, reference } = posting.vacancy;
	const names = locations.map(({ city }) => slugify(city));
	return locations.map((place, index) => {
		const earlier = names.slice(0, index).filter((name) => name === names[index]).length;
		const name = earlier === 0 ? `${names[index]}` : `${names[index]}.${earlier + 1}`;
		return {
			posting,
			place,
			// A slug has no underscore, so two references never give one id.
			id: `${reference}_${name}`,
			url: tracked(posting.url, source, locations.length > 1 ? name : undefined),
		};
	});
}
