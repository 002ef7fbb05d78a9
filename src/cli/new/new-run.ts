import type { Edge } from '#cli/edge.ts';
import type { BoardFacts } from '#cli/new/board-facts.ts';
import type { Notebook } from '#cli/new/notebook.ts';
import type { NewOptions } from '#cli/new/options.ts';
import type { Start } from '#cli/new/start.ts';

/** One time that somebody makes a vacancy. */
export interface NewRun {
	options: NewOptions;
	edge: Edge;
	facts: BoardFacts;
	/** `yyyy-mm-dd` */
	today: string;
	start: Start;
	notebook: Notebook;
}
