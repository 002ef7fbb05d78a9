import { isCountry } from '#domain/country.ts';
import { provinces } from '#domain/province.ts';
import { slugify } from '#domain/slugify.ts';
import type { Fact } from '#drafts/import/fact.ts';
import { type LdNode, nodesOf, textOf } from '#drafts/import/job-postings.ts';

const countries: Record<string, string> = {
	...{
		nederland: 'NL',
		netherlands: 'NL',
		'the-netherlands': 'NL',
		'the-netherlands-nl': 'NL',
		nld: 'NL',
	},
	...{ belgie: 'BE', belgium: 'BE', bel: 'BE', duitsland: 'DE', germany: 'DE', deu: 'DE' },
};

/** Where the work is done; a place in a country that cannot be read is left out. */
export function placesOf(posting: LdNode): Fact[] {
	const locations = nodesOf(posting['jobLocation'])
		.flatMap((place) => nodesOf(place['address'] ?? place))
		.flatMap((address) => locationOf(address));
	const distinct = [...new Map(locations.map((place) => [JSON.stringify(place), place])).values()];
	return distinct.flatMap((location, index) =>
		Object.entries(location).map(([key, value]) => ({
			path: ['locations', index, key],
			value,
			quote: `jobLocation: ${[location['street'], location['postalCode'], location['city']].filter(Boolean).join(', ')}`,
		})),
	);
}

/** Sites fill in something where there is no place. */
const noPlace =
	/^(?:remote|online|thuis|hybride?|heel nederland|nederland|netherlands|diverse|regio|n\.?v\.?t)/i;

/** What sites write in a field that they cannot leave open. */
const unknown =
	/^(?:niet (?:vermeld|bekend|opgegeven)|onbekend|unknown|n\/?a|n\.?v\.?t\.?|-+|null|undefined)$/i;

const knownIn = (written: string | undefined): string | undefined =>
	written !== undefined && unknown.test(written) ? undefined : written;

function locationOf(address: LdNode): Record<string, string>[] {
	const city = textOf(address['addressLocality'])?.split(',')[0]?.trim();
	const country = countryOf(textOf(address['addressCountry']));
	if (!city || country === undefined || !/\p{L}/u.test(city) || noPlace.test(city)) return [];
	const code = (textOf(address['postalCode']) ?? '')
		.toUpperCase()
		.replace(/^(\d{4}) ?([A-Z]{2})$/, '$1 $2');
	const street = knownIn(textOf(address['streetAddress']));
	const province = provinces.find((name) => slugify(name) === regionOf(address));
	const isDutch = country === 'NL';
	return [
		{
			city: /^[\p{Lu}\s'-]+$/u.test(city) ? placeName(city) : city,
			...(isDutch && /^[1-9]\d{3}(?: [A-Z]{2})?$/.test(code) ? { postalCode: code } : {}),
			...(street && street !== city && /\p{L}/u.test(street) ? { street } : {}),
			...(isDutch && province ? { province } : {}),
			...(isDutch ? {} : { country }),
		},
	];
}

const regionOf = (address: LdNode): string => {
	const region = slugify(textOf(address['addressRegion']) ?? '');
	return region === 'friesland' ? slugify('Fryslân') : region;
};

function countryOf(written: string | undefined): string | undefined {
	if (written === undefined) return 'NL';
	const code = written.toUpperCase();
	return /^[A-Z]{2}$/.test(code) && isCountry(code) ? code : countries[slugify(written)];
}

/** “UTRECHT” is typed in a hurry; “’s-Gravenhage” keeps its small letter. */
const placeName = (name: string): string =>
	name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
