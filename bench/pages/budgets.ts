/** What a page of a kind may weigh at most, in KB (1,024 bytes) with Brotli, before anybody does something. */
export interface Budget {
	/** A page of this kind on the sample board, without base path. */
	address: string;
	/** HTML and styles together. */
	page: number;
	scripts: number;
	/** Pictures that the text or the employer brings, also those that come once somebody scrolls to them. */
	images?: number;
}

/**
 * 14 KB is what arrives in the first round trip of a new connection (https://www.rfc-editor.org/rfc/rfc6928):
 * every vacancy comes within it, and here stands the heaviest of the sample. Each other is what was reached on
 * 2026-11-23 and some 3 percent, so that no page grows unseen.
 */
export const budgets: Readonly<Record<string, Budget>> = {
	'the front page': { address: '/', page: 9, scripts: 3.5 },
	'the list': { address: '/vacatures/', page: 13.7, scripts: 5.1 },
	'a selection': { address: '/vacatures/plaats/groningen/', page: 7.8, scripts: 3.5 },
	'a vacancy': {
		address: '/vacatures/klantenservicemedewerker-webshop/',
		page: 14,
		scripts: 5,
		images: 40,
	},
	applying: { address: '/solliciteren/klantenservicemedewerker-webshop/', page: 8.4, scripts: 8 },
	'saved vacancies': { address: '/bewaard/', page: 6.5, scripts: 9 },
	'a comparison': { address: '/vergelijken/', page: 5.2, scripts: 7 },
	'an employer': { address: '/werkgevers/noorderwinkel/', page: 7.6, scripts: 3.5, images: 40 },
	'a rule': { address: '/regels/wage-below-minimum/', page: 5.3, scripts: 3.5 },
	'the label': { address: '/zo-werkt-het-label/', page: 5.2, scripts: 3.5 },
	'for recruiters': { address: '/recruiters/', page: 7.1, scripts: 3.5, images: 285 },
	'checking a vacancy': { address: '/recruiters/controle/', page: 6.5, scripts: 5.5 },
	'a text': { address: '/privacy/', page: 5.5, scripts: 3.5 },
};

/** One font file for the whole board, in KB as it is: WOFF2 is compressed already. */
export const fontBudget = 45;

/** The logo of the board in KB, on a page that brings no pictures. */
export const logoBudget = 1;
