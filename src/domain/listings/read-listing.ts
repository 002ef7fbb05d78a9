import type { Coded } from '#domain/listings/coded.ts';
import type { Listing } from '#domain/listings/listing.ts';
import type { ListingColumns, Listings } from '#domain/listings/listings.ts';
import { longSlug, partOf } from '#domain/listings/short-slug.ts';
import { slugify } from '#domain/slugify.ts';

/** Slugs of all vacancies, in the order of the list. */
export function slugsOf({ columns: { slug, title, locations } }: Listings): string[] {
	const titles = title.values.map(slugify);
	const towns = locations.values.map(([first]) => partOf(first?.city));
	return slug.of.map((short, row) =>
		longSlug(
			slug.values[short] ?? '',
			titles[title.of[row] ?? 0] ?? '',
			towns[locations.of[row] ?? 0] ?? '',
		),
	);
}

/** All vacancies of a list, in its order. */
export function readListings(listings: Listings): Listing[] {
	const employers = listings.columns.employer.values.map(({ slug, name }) =>
		slug === '~' ? slugify(name) : slug,
	);
	return slugsOf(listings).map((slug, row) => {
		const organisation = employers[listings.columns.employer.of[row] ?? 0] ?? '';
		return readListing(listings, { slug, organisation }, row);
	});
}

/** One vacancy; what it shares with others is the same object. */
function readListing(
	{ columns }: Listings,
	{ slug, organisation }: { slug: string; organisation: string },
	row: number,
): Listing {
	const at = <Name extends keyof ListingColumns>(name: Name) => valueAt(columns[name], row);
	const employer = at('employer');
	const leastPay = at('leastPay');
	return {
		slug,
		vacancy: {
			title: at('title'),
			language: at('language'),
			// Others are in no list.
			status: 'open',
			published: at('published'),
			closes: at('closes'),
			jobGroup: at('jobGroup'),
			organisation,
			locations: at('locations'),
			workplace: at('workplace'),
			hours: at('hours'),
			salary: {
				...at('payTerms'),
				min: leastPay / 100,
				max: (leastPay + at('payRange')) / 100,
			},
			contract: { type: at('contract') },
			...at('times'),
			apply: { replyWithinWorkdays: at('reply') },
		},
		employer: employer.name,
		sector: employer.sector,
		label: at('label'),
		needs: at('needs'),
		contact: at('contact'),
		systems: at('systems'),
		competencies: at('competencies'),
	};
}

type ValueIn<Column> = Column extends Coded<infer Value> ? Value : never;

const valueAt = <Column extends Coded<unknown>>({ values, of }: Column, row: number) =>
	values[of[row] ?? 0] as ValueIn<Column>;
