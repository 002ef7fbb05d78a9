/** How often the commonest words and endings stand in 1,000 words of Dutch, vacancies and other prose. */
const common: Readonly<Record<string, number>> = {
	'/': 10,
	'(': 8,
	')': 8,
	aan: 19,
	als: 11,
	alle: 9,
	bij: 10,
	collega: 2,
	dat: 11,
	de: 135,
	die: 16,
	door: 5,
	een: 33,
	en: 150,
	er: 145,
	ers: 17,
	ervaring: 2,
	goed: 3,
	het: 27,
	in: 79,
	'in de': 4,
	is: 29,
	je: 18,
	kan: 4,
	klant: 2,
	kunnen: 2,
	maar: 2,
	meer: 3,
	mensen: 1,
	met: 13,
	mogelijk: 2,
	naar: 4,
	niet: 6,
	nieuw: 3,
	om: 30,
	onder: 4,
	ons: 4,
	onze: 3,
	oor: 26,
	op: 40,
	over: 6,
	samen: 2,
	ste: 18,
	team: 4,
	te: 90,
	tot: 2,
	uit: 9,
	van: 32,
	'van de': 6,
	ver: 36,
	voor: 18,
	waar: 10,
	we: 31,
	werk: 9,
	werken: 3,
	wij: 8,
	worden: 9,
	wordt: 5,
	zijn: 6,
};

/** The same of other letters, by how many there are. */
const byLength = [1000, 200, 30, 4, 1, 0.5, 0.2];
const rare = 0.05;

/** How often a text is expected to hold a literal: searches that start there cost as much. */
export const literalWeight = (literal: string): number =>
	literal.length > longestCommon
		? rare
		: (common[literal.trim()] ?? byLength[literal.length] ?? rare);

/** Letters of the longest word in the table, with a space on both sides. */
const longestCommon = 10;
