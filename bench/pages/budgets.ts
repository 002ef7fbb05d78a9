/** What a page of a kind may weigh at most, in KB (1,024 bytes) with Brotli, before anybody does something. */
export interface Budget {
	/** A page of this kind on the sample board, without base path. */
	address: string;
	/** HTML and styles together. */
	page: number;
	scripts: number;
}

/**
 * 14 KB is what arrives in the first round trip of a new connection (https://www.rfc-editor.org/rfc/rfc6928).
 * A vacancy takes a second one, for all that a candidate decides by. The others hold to less than that, so
 * that they do not grow unseen.
 */
export const budgets: Readonly<Record<string, Budget>> = {
	'the front page': { address: '/', page: 11, scripts: 5 },
	'the list': { address: '/vacatures/', page: 15, scripts: 5 },
	'a selection': { address: '/vacatures/plaats/groningen/', page: 11, scripts: 5 },
	'a vacancy': { address: '/vacatures/klantenservicemedewerker-webshop/', page: 19, scripts: 5 },
	applying: { address: '/solliciteren/klantenservicemedewerker-webshop/', page: 11, scripts: 8 },
	'saved vacancies': { address: '/bewaard/', page: 9, scripts: 15 },
	'a comparison': { address: '/vergelijken/', page: 9, scripts: 15 },
	'an employer': { address: '/werkgevers/noorderwinkel/', page: 11, scripts: 5 },
	'a rule': { address: '/regels/wage-below-minimum/', page: 9, scripts: 5 },
	'the label': { address: '/zo-werkt-het-label/', page: 9, scripts: 5 },
	'for recruiters': { address: '/recruiters/', page: 10, scripts: 5 },
	'checking a vacancy': { address: '/recruiters/controle/', page: 11, scripts: 6 },
	'a text': { address: '/privacy/', page: 9, scripts: 5 },
};

/** One font file for the whole board, in KB as it is: WOFF2 is compressed already. */
export const fontBudget = 45;
