import type { Policy } from '#domain/schema/site.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import { checkEntry } from '#lint/check-text.ts';
import type { CheckedOnBoard, ReadOnBoard } from '#lint/read-on-board.ts';

interface Checking {
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
	/** Of the board. */
	policy: Policy;
	text: LintText;
}

/** Has the rules look at a vacancy that was read beside a board. */
export async function checkOnBoard(
	{ entry, organisation, findings }: ReadOnBoard,
	checking: Checking,
): Promise<CheckedOnBoard> {
	const checked = await checkEntry(entry, findings, { ...checking, organisation });
	return { ...checked, entry, organisation };
}
