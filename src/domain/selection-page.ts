/** How many vacancies a selection holds. */
export interface SelectionSize {
	/** Open today. */
	open: number;
	/** Open today, or closed no more than 90 days ago. */
	held: number;
}

/** A prepared selection, as far as it decides whether it deserves a page. */
export interface SelectionCase extends SelectionSize {
	/** What it is a part of: the whole list, or for a pair the place and the job group. */
	parents: readonly SelectionSize[];
	/** Whether it joins two selections, such as a job group in a place. */
	isPair: boolean;
	/** Whether an editor introduces it, at length, and it is a place or a job group. */
	isIntroduced: boolean;
}

/** Days that a page stays after its last vacancy closed, because links from elsewhere lead to it. */
export const emptyForDays = 90;

/** Helder's choices, against many pages that lead to the same few vacancies (docs/decisions/0022). */
export const enoughForPair = 3;
const enoughToList = 3;

/** A pair has to hold enough, and to differ from both its parents; else these do as well. */
export const hasPage = ({ held, parents, isPair }: SelectionCase): boolean =>
	isPair ? held >= enoughForPair && parents.every((parent) => parent.held > held) : held > 0;

/**
 * Whether search engines may list its page: what it holds today is enough and differs from every
 * parent. A selection is a part of its parents, so the same number means the same vacancies.
 * https://developers.google.com/search/docs/essentials/spam-policies#doorways
 */
export const isIndexable = ({ open, parents, isIntroduced }: SelectionCase): boolean =>
	open >= (isIntroduced ? 1 : enoughToList) && parents.every((parent) => parent.open > open);
