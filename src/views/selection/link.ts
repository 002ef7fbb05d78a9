/** A link to a selection, with how many vacancies it holds. */
export interface SelectionLink {
	/** Address below `/vacatures/`. */
	path: string;
	name: string;
	/** Name and number, for who hears the link alone. */
	label: string;
	count: number;
	href: string;
}

/** Links under one heading. */
export interface SelectionGroup {
	title: string;
	links: readonly SelectionLink[];
}
