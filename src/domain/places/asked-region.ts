import { type AskedFilter, restOf } from '#domain/search/asked-filter.ts';

/**
 * Parts of the country that are no province, each as a town in the middle and kilometres around it that hold
 * its larger towns: Helder's own choice, which the page names.
 */
export const regions: Readonly<Record<string, [town: string, kilometres: number]>> = {
	achterhoek: ['Ruurlo', 25],
	betuwe: ['Tiel', 25],
	bollenstreek: ['Lisse', 10],
	drechtsteden: ['Dordrecht', 10],
	gooi: ['Hilversum', 10],
	haaglanden: ['Den Haag', 15],
	kempen: ['Eersel', 15],
	rijnmond: ['Rotterdam', 15],
	salland: ['Raalte', 25],
	twente: ['Borne', 25],
	veluwe: ['Garderen', 25],
	walcheren: ['Middelburg', 15],
	westland: ['Naaldwijk', 10],
	zaanstreek: ['Zaandam', 10],
	'zeeuws-vlaanderen': ['Terneuzen', 40],
};

/** The part of the country that a query names: “werk in Twente”. */
export function askedRegion(query: string): AskedFilter | undefined {
	for (const [name, [place, kilometres]] of Object.entries(regions)) {
		const pattern = `(?:(?:in )?(?:de|het) )?(?:omgeving|regio)? ?\\b${name.replace('-', '[- ]')}\\b`;
		const words = new RegExp(pattern, 'i').exec(query)?.[0].trim();
		if (words) return { words, rest: restOf(query, words), filters: { place }, kilometres };
	}
	return undefined;
}
