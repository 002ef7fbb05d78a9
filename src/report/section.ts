/** A table with its title, and a drawing of the same. */
export interface Section {
	/** Names it within the page. */
	id: string;
	title: string;
	explanation?: string;
	columns: string[];
	/** Cells in words; the first is the head of its row. */
	rows: string[][];
	chart?: Chart;
}

export type Chart = BarChart | StackChart;

export interface BarChart {
	kind: 'bars';
	bars: Bar[];
}

export interface Bar {
	label: string;
	/** The length; undefined when it is hidden. */
	value: number | undefined;
	/** The value in words. */
	text: string;
	/** What was promised, in the unit of the value. */
	mark?: number;
}

/** Bars that are made up of parts, such as labels. */
export interface StackChart {
	kind: 'stacks';
	/** Names of the parts, in order; each is a letter. */
	parts: string[];
	stacks: { label: string; values: number[] }[];
}
