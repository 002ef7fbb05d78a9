import type { PublicBoard } from '#domain/public-board.ts';
import { todayIn } from '#domain/dates.ts';
import { contentText as content } from '#i18n/nl/content.ts';
import { lintText as rules } from '#i18n/nl/lint/text.ts';
import { type CheckedOnBoard, checkOnBoard } from '#lint/check-on-board.ts';
import { ruleInfos } from '#lint/rules/index.ts';

/** Today where the vacancies are, whatever the clock of the device says. */
export const today = (): string => todayIn(new Date());

/** Checks a text in Dutch, for a board. */
export const check = (text: string, board: PublicBoard): Promise<CheckedOnBoard> =>
	checkOnBoard(text, board, { today: today(), dictionary: { rules, content } });

/** What is wrong with a file itself has no page; every rule has one. */
export const hasPage = (ruleId: string): boolean => ruleIds.has(ruleId);

const ruleIds = new Set(ruleInfos.map(({ id }) => id));
