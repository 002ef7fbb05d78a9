import type { ReadTogether } from '#drafts/interview/together.ts';
import { valueAt } from '#content/value-at.ts';

/** Answers by key, as they would stand in frontmatter. */
export type Values = Readonly<Record<string, unknown>>;

/** What an interviewer knows beside the answers. */
export interface Circumstances {
	/** Whether the chosen employer recruits for others. */
	readonly isAgency: boolean;
	/** The other items of the list that the question is about. */
	readonly others: readonly Values[];
}

/** One question; what kind of answer fits follows from the schema at its path. */
export interface Question {
	/** Where the answer goes; for a part of an item, below that item. */
	readonly path: string;
	/** Whether to ask at all, given the answers so far; for a part, those about its item. */
	readonly when?: (values: Values, circumstances: Circumstances) => boolean;
	/** Asked one by one for a group, and for each item of a list of groups. */
	readonly parts?: readonly Question[];
	/** Asks first whether there is something to tell; “no” gives these values by path. */
	readonly no?: Values;
	/** Values by path that follow from an answer. */
	readonly sets?: Values;
	/** Words of a list can be typed on one line, with commas. */
	readonly onOneLine?: true;
	/** Reads answers to keys beside this one from the same line; those are not asked then. */
	readonly together?: ReadTogether;
	/** Cannot be left open. */
	readonly isNeeded?: true;
}

/** Questions that belong together, under one heading. */
export interface Chapter {
	readonly id: string;
	readonly questions: readonly Question[];
}

/** A condition: the answer at a path is one of these. */
export const is =
	(path: string, ...options: readonly unknown[]) =>
	(values: Values): boolean =>
		options.includes(valueAt(values, path.split('.')));

/** A condition: nothing stands at a path, or an empty list. */
export const isOpen =
	(path: string) =>
	(values: Values): boolean => {
		const value = valueAt(values, path.split('.'));
		return value === undefined || (Array.isArray(value) && value.length === 0);
	};

/** A condition: all of these hold. */
export const all =
	(...conditions: readonly ((values: Values) => boolean)[]) =>
	(values: Values): boolean =>
		conditions.every((condition) => condition(values));
