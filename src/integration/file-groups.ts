const styles = String.raw`(?:[?&]type=style|\.css$)`;

const stylesOf = (...components: string[]): RegExp =>
	new RegExp(String.raw`/(?:${components.join('|')})\.astro.*${styles}`);

/**
 * What forbids Zod to compile stands in one file with it: whatever file comes first, no schema is made
 * before that is known.
 */
export const schemaGroup = {
	name: 'zod',
	test: /\/node_modules\/zod\/|\/lint\/without-eval\.ts/,
	priority: 3,
};

/**
 * What every page loads for its saved vacancies, in one file: small files compress badly by themselves.
 * Pages in two languages share it as long as they come to its parts in one order, so the script that
 * all of them have begins with what some of them need alone: `page-language.ts`.
 */
export const savingGroup = {
	name: 'saving',
	test: /\/browser\/(?:page-language|parts|my-list\/(?:board-facts|board-list|list-shelf))\.ts/,
	priority: 2,
};

/**
 * What cards are made with, in one file with small ones that the same pages use, and their words, which a list
 * fetches in the language of the page. A group takes along what its files need, so what pages without cards
 * need too goes first.
 */
export const cardGroups = [
	{ name: 'format', test: /\/(?:i18n\/(?:format|unbroken)|domain\/round)\.ts/, priority: 3 },
	{ name: 'week', test: /\/domain\/(?:shift-length|week-days)\.ts/, priority: 3 },
	{ name: 'week-times', test: /\/domain\/week-(?:mask|time)\.ts/, priority: 2 },
	{ name: 'dates', test: /\/domain\/dates\.ts/, priority: 3 },
	{
		name: 'card',
		test: /\/(?:views\/card|domain\/(?:roster-kinds|first-letter))\.ts/,
		priority: 1,
	},
	...['nl', 'en'].map((language) => ({
		name: `card-words-${language}`,
		test: new RegExp(String.raw`/i18n/${language}/(?:card(?:s|-words|-dictionary)|count)\.ts`),
		priority: 2,
	})),
];

/**
 * Which styles share a file. Apart these are ten files for a vacancy, and half as much again; all of them
 * in one would give a vacancy what only lists and forms use. What one kind of page uses alone stands in
 * a file of that kind.
 */
export const styleGroups = [
	{
		name: 'lists',
		test: stylesOf(
			'VacancyCard',
			'Card[A-Z]\\w+',
			'VacancyList',
			'SelectionGroups',
			'Pagination',
			'Search[A-Z]\\w+',
			'WaysOut',
		),
		minShareCount: 2,
		priority: 2,
	},
	{
		name: 'forms',
		test: stylesOf('Apply[A-Z]\\w+', 'ToolLayout', 'TextLayout'),
		minShareCount: 2,
		priority: 2,
	},
	{ name: 'elsewhere', test: /\/tokens-elsewhere\.css$/, minShareCount: 2, priority: 2 },
	{ name: 'board', test: new RegExp(styles), minShareCount: 2, priority: 1 },
];
