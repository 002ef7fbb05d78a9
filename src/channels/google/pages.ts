import type { Board } from '#channels/posting.ts';

const context = 'https://schema.org';

/** A page of this site in a trail or a list. */
export interface NamedPage {
	name: string;
	/** Absolute. */
	url: string;
}

/** Where a page stands in the site, from the front page down; the page itself comes last. */
export const breadcrumbs = (above: readonly NamedPage[], current: string): object => ({
	'@context': context,
	'@type': 'BreadcrumbList',
	itemListElement: [...above, { name: current, url: undefined }].map(({ name, url }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name,
		item: url,
	})),
});

/** A page with a list; `first` is the position on the whole list of the first address. */
export const collectionPage = (
	{ name, url }: NamedPage,
	addresses: readonly string[],
	first: number,
): object => ({
	'@context': context,
	'@type': 'CollectionPage',
	name,
	url,
	mainEntity: {
		'@type': 'ItemList',
		itemListElement: addresses.map((address, index) => ({
			'@type': 'ListItem',
			position: first + index,
			url: address,
		})),
	},
});

/** Who the board is; an agency when everybody who recruits on it is one. */
export const boardOrganisation = (
	{ name, url }: Board,
	description: string,
	logo: string | undefined,
	isAgency: boolean,
): object => ({
	'@context': context,
	'@type': isAgency ? 'EmploymentAgency' : 'Organization',
	'@id': `${url}#organisatie`,
	name,
	url,
	description,
	logo,
});

/** The site, of which search engines take the name. */
export const webSite = ({ name, url, language }: Board): object => ({
	'@context': context,
	'@type': 'WebSite',
	'@id': `${url}#site`,
	name,
	url,
	inLanguage: language,
	publisher: { '@id': `${url}#organisatie` },
});
