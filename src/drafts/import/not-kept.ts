import type { Fact } from '#drafts/import/fact.ts';
import type { notKeptText } from '#i18n/nl/import.ts';

/** Why something that the source says is in no key of the draft. */
export type NotKeptReason = keyof typeof notKeptText;

/** What the source says about a key, as it stands there, and why it is not filled in. */
export interface NotKept {
	readonly key: string;
	readonly reason: NotKeptReason;
	readonly quote: string;
}

/** Full-time or part-time is about hours: a text that tells the kind of contract leaves nothing open. */
export const isSaidBeside = ({ key, quote }: NotKept, facts: readonly Fact[]): boolean =>
	/^employmentType: (?:(?:FULL|PART)_TIME[\s,]*)+$/i.test(quote) &&
	facts.some(({ path }) => path[0] === key && path[1] === 'type');
