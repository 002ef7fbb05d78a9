import { lintText } from '#i18n/nl/lint/text.ts';
import { checkOnBoard } from '#lint/check-on-board.ts';
import type { CheckedOnBoard, ReadOnBoard } from '#lint/read-on-board.ts';

type By = Omit<Parameters<typeof checkOnBoard>[1], 'text'>;

/** Has the rules look at a vacancy, in Dutch. */
export const checkByRules = (read: ReadOnBoard, by: By): CheckedOnBoard =>
	checkOnBoard(read, { ...by, text: lintText });
