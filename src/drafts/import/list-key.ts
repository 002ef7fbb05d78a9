import { demandHeading } from '#drafts/found/words/demand-headings.ts';
import { extraHeading } from '#drafts/import/words/extra-headings.ts';
import { taskHeading } from '#drafts/import/words/task-headings.ts';

/** The keys that hold sentences of a list word for word. */
export type ListKey = 'tasks' | 'mustHaves' | 'niceToHaves';

const headings: readonly (readonly [key: ListKey, pattern: RegExp])[] = [
	['niceToHaves', extraHeading],
	['mustHaves', demandHeading],
	['tasks', taskHeading],
];

/** The key that a list goes to by the heading or the line above it; undefined when that says nothing. */
export const keyOfLabel = (label: string): ListKey | undefined =>
	headings.find(([, pattern]) => pattern.test(label.trim()))?.[0];
