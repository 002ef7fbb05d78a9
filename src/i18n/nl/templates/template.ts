import type { JobGroupId } from '#domain/job-groups.ts';

/** A start for one kind of work: what usually belongs to it, never what only an employer can decide. */
export interface Template {
	/** What the kind of work is called. */
	name: string;
	/** The groups it is for, the usual one first. */
	jobGroups: readonly [JobGroupId, ...JobGroupId[]];
	/** Suggestions for the frontmatter; no amounts of money, no hours, no contract. */
	values: Readonly<Record<string, unknown>>;
	/** What an answer could look like, by path, where it cannot be a suggestion. */
	examples: Readonly<Record<string, string>>;
}

/** How the text below the frontmatter can begin, as a remark that nobody sees on the page. */
export const storyHint =
	'<!-- Begin met één zin van hooguit 155 tekens: wat doe je, en waar? Vertel daarna over een gewone dag, van uur tot uur. -->';
