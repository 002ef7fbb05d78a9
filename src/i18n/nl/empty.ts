import { vacancies } from '#i18n/nl/count.ts';

/** What stands where filters leave nothing; apart, because most never need it. */
export const empty = {
	'empty.title': 'Geen vacatures met deze keuze',
	'empty.hint': 'Verander één ding en je vindt wel iets:',
	'empty.nothing': 'Eén filter weghalen is niet genoeg.',
	'empty.without': (name: string, count: number) => `Zonder ${name}: ${vacancies(count)}`,
	'empty.wider': (kilometres: number, count: number) =>
		`Binnen ${kilometres} km: ${vacancies(count)}`,
	'empty.almost': (count: number) => `Eén dagdeel mag buiten je week vallen: ${vacancies(count)}`,
	'empty.only': (query: string, count: number) => `Zoek op “${query}”: ${vacancies(count)}`,
	'empty.suggestion': (word: string) => `Bedoelde je “${word}”?`,
	'empty.all': (count: number) => `Wis alle filters: ${vacancies(count)}`,
};
