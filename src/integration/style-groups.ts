const styles = String.raw`(?:[?&]type=style|\.css$)`;

const stylesOf = (...components: string[]): RegExp =>
	new RegExp(String.raw`/(?:${components.join('|')})\.astro.*${styles}`);

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
			'VacancyList',
			'SelectionGroups',
			'Pagination',
			'Search[A-Z]\\w+',
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
	{ name: 'board', test: new RegExp(styles), minShareCount: 2, priority: 1 },
];
