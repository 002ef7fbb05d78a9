import type { PublicBoard } from '#domain/public-board.ts';
import { todayIn } from '#domain/dates.ts';
import { contentText } from '#i18n/nl/content.ts';
import { type CheckedOnBoard, readOnBoard, withoutRules } from '#lint/read-on-board.ts';

/** Today where the vacancies are, whatever the clock of the device says. */
export const today = (): string => todayIn(new Date());

/** What there is to say of a text, in Dutch. */
interface TextCheck {
	/** What is wrong with the file itself: the rules are on their way; undefined when they are there. */
	atOnce: CheckedOnBoard | undefined;
	/** Fails when the rules do not come. */
	whole: Promise<CheckedOnBoard>;
}

let rules: typeof import('#browser/check/rules.ts') | undefined;

/** Checks a text for a board; the rules come with the first one. */
export function check(text: string, board: PublicBoard): TextCheck {
	const read = readOnBoard(text, board, contentText);
	if (text.trim() === '') return { atOnce: undefined, whole: Promise.resolve(withoutRules(read)) };
	const byRules = async () => {
		rules ??= await import('#browser/check/rules.ts');
		return rules.checkByRules(read, { today: today(), policy: board.policy });
	};
	return { atOnce: rules ? undefined : withoutRules(read), whole: byRules() };
}
