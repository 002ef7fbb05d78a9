import type { notKeptText } from '#i18n/nl/import.ts';

/** Why something that the source says is in no key of the draft. */
export type NotKeptReason = keyof typeof notKeptText;

/** What the source says about a key, as it stands there, and why it is not filled in. */
export interface NotKept {
	readonly key: string;
	readonly reason: NotKeptReason;
	readonly quote: string;
}
