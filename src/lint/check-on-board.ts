import type { Policy } from '#domain/schema/site.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import { checkedVacancy } from '#lint/checked-vacancy.ts';
import type { Lexicon } from '#lint/phrases/phrase.ts';
import type { CheckedOnBoard, ReadOnBoard } from '#lint/read-on-board.ts';

interface Checking {
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
	/** Of the board. */
	policy: Policy;
	text: LintText;
	/** In the language of the vacancy. */
	lexicon: Lexicon;
}

/** Has the rules look at a vacancy that was read beside a board. */
export const checkOnBoard = (
	{ entry, organisation, findings }: ReadOnBoard,
	{ lexicon, ...checking }: Checking,
): CheckedOnBoard => ({
	...checkedVacancy(entry, findings, { ...checking, organisation, lexiconFor: () => lexicon }),
	entry,
	organisation,
});
