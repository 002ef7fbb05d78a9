/** What a search box says. */
export const search = {
	'search.label': 'Zoek een baan',
	'search.placeholder': 'Functie of plaats',
	'search.submit': 'Zoek',
	'search.noScript':
		'Zoeken werkt alleen met JavaScript. Kies hieronder een groep, of blader door de lijst.',
};
