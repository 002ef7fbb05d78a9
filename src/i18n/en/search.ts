/** What a search box says. */
export const search = {
	'search.label': 'Find a job',
	'search.placeholder': 'Job or place',
	'search.submit': 'Search',
	'search.noScript': 'Search only works with JavaScript. Choose a group below, or browse the list.',
};
