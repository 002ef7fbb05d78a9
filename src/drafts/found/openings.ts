import { numberFrom, smallNumber } from '#domain/written/numbers.ts';
import { type Finder, type Match, matchesOf } from '#drafts/found/candidate.ts';
import { isJob } from '#drafts/found/job-words.ts';

const count = `(?<count>\\d{1,3}|${smallNumber})`;
const people = `(?:(?:\\p{L}{3,20}e|parttime|fulltime|nieuwe) ){0,2}(?<people>\\p{L}[\\p{L}'-]{3,40})`;

const patterns = [
	/** "Aantal vacatures: 3" */
	new RegExp(
		`^aantal (?:vacatures|posities|functies|plaatsen|plekken|openstaande (?:vacatures|posities)) ?: ?${count}$`,
		'gu',
	),
	/** "Wij zoeken 10 orderpickers" */
	new RegExp(
		`(?:zoeken|zoekt|gezocht ?:|vacatures? voor|plaats voor|plek voor)(?: (?:wij|we|per direct|nog|nu|momenteel))* ${count} ${people}`,
		'gu',
	),
	/** "10 orderpickers gezocht" */
	new RegExp(`^ ?${count} ${people}(?: \\p{L}{1,20}){0,4} gezocht`, 'gu'),
];

/** Of the first line alone: further on these are a team. */
const titles = [
	/** A title such as "3 orderpickers" */
	new RegExp(`^ ?(?:vacatures?:? )?${count} ${people}$`, 'gu'),
	/** "Orderpicker (3 plekken)" */
	new RegExp(`\\(${count}(?:x| ?(?:vacatures|plekken|plaatsen|posities))\\)$`, 'gu'),
];

const someone = /^(?:mensen|personen|collega's|krachten|medewerkers|kandidaten)$/;

/** Finds how many people are sought, where it is more than one. */
export const findOpenings: Finder = (sentences) =>
	[
		...patterns.flatMap((pattern) => matchesOf(sentences, pattern)),
		...titles.flatMap((pattern) => matchesOf(sentences.slice(0, 1), pattern)),
	]
		.filter(isOfPeople)
		.flatMap(({ groups, range }) => {
			const value = numberFrom(groups['count'] ?? '');
			return Number.isInteger(value) && 1 < value && value <= 500
				? [{ about: 'openings', values: [[['openings'], value] as const], range }]
				: [];
		});

function isOfPeople({ groups }: Match): boolean {
	const { people: named } = groups;
	if (named === undefined || someone.test(named)) return true;
	return /(?:s|en)$/.test(named) && isJob(named.replace(/'?s$/, ''));
}
