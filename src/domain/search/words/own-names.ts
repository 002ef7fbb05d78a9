import { fold } from '#domain/search/tokens.ts';

/** What languages call themselves, by their Dutch names: of those that are spoken most in the Netherlands. */
const ownNames: Readonly<Record<string, string>> = {
	arabisch: 'العربية عربي',
	bulgaars: 'български',
	chinees: '中文 汉语',
	duits: 'deutsch deutschsprachig',
	engels: 'inglese ingles anglais',
	farsi: 'فارسی',
	frans: 'français francés',
	fries: 'frysk',
	grieks: 'ελληνικά',
	hongaars: 'magyar magyarul',
	italiaans: 'italiano',
	nederlands: 'niederländisch néerlandais holenderski',
	oekraiens: 'українська українською',
	pools: 'polski polsku polskojęzyczny',
	portugees: 'português',
	roemeens: 'română românește',
	russisch: 'русский',
	spaans: 'español castellano',
	tigrinya: 'ትግርኛ',
	turks: 'türkçe',
};

const dutchNames = new Map(
	Object.entries(ownNames).flatMap(([dutch, names]) =>
		names.split(' ').map((name) => [fold(name), dutch] as const),
	),
);

/** The query with the names of languages in Dutch, in which vacancies name them. */
export const withDutchNames = (query: string): string =>
	query.replace(/[\p{Letter}\p{Mark}]+/gu, (word) => dutchNames.get(fold(word)) ?? word);
