import { type Coded, perRow } from '#domain/listings/coded.ts';
import type { Listing } from '#domain/listings/listing.ts';
import type { ListingColumns, Listings } from '#domain/listings/listings.ts';
import { longSlug, partOf } from '#domain/listings/short-slug.ts';
import type { PayTerms } from '#domain/pay.ts';
import { spokenTag } from '#domain/search/tags.ts';
import { slugify } from '#domain/slugify.ts';

const known = new WeakMap<Listings, readonly string[]>();

/** Slugs of all vacancies, in the order of the list. */
export function slugsOf(listings: Listings): readonly string[] {
	const slugs = known.get(listings) ?? slugsIn(listings.columns);
	known.set(listings, slugs);
	return slugs;
}

function slugsIn({ slug, title, locations }: ListingColumns): string[] {
	const titleAt = perRow(title, slugify);
	const townAt = perRow(locations, ([first]) => partOf(first?.city));
	return slug.of.map((short, row) => longSlug(slug.values[short] ?? '', titleAt(row), townAt(row)));
}

/** The name of an employer in addresses. */
export const employerSlug = ({ slug, name }: { slug: string; name: string }): string =>
	longSlug(slug, slugify(name), '');

/** Pay of one vacancy, in euros again. */
export function payAt({ payTerms, leastPay, payRange }: ListingColumns, row: number): PayTerms {
	const cents = valueAt(leastPay, row);
	return {
		...valueAt(payTerms, row),
		min: cents / 100,
		max: (cents + valueAt(payRange, row)) / 100,
	};
}

/** One vacancy of a list. */
export function listingAt(listings: Listings, row: number): Listing {
	const { columns } = listings;
	const at = <Name extends keyof ListingColumns>(name: Name) => valueAt(columns[name], row);
	const employer = at('employer');
	return {
		slug: slugsOf(listings)[row] ?? '',
		vacancy: {
			title: at('title'),
			language: at('language'),
			// Others are in no list.
			status: 'open',
			published: at('published'),
			closes: at('closes'),
			jobGroup: at('jobGroup'),
			organisation: employerSlug(employer),
			...(employer.client && { agencyFor: employer.client }),
			locations: at('locations'),
			workplace: at('workplace'),
			hours: at('hours'),
			salary: payAt(columns, row),
			contract: { type: at('contract') },
			...spokenIn(at('needs')),
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

function spokenIn(needs: readonly string[]): Pick<Listing['vacancy'], 'languages'> {
	const languages = needs
		.filter((tag) => tag.startsWith(spokenTag))
		.map((tag) => ({ language: tag.slice(spokenTag.length) }));
	return languages.length > 0 ? { languages } : {};
}

type ValueIn<Column> = Column extends Coded<infer Value> ? Value : never;

const valueAt = <Column extends Coded<unknown>>({ values, of }: Column, row: number) =>
	values[of[row] ?? 0] as ValueIn<Column>;
