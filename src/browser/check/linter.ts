import { todayIn } from '#domain/dates.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { languageOf } from '#lint/language-of.ts';
import {
	type CheckedOnBoard,
	type ReadOnBoard,
	readOnBoard,
	withoutRules,
} from '#lint/read-on-board.ts';
import { loadLexicon } from '#lint/words/load-lexicon.ts';

/** Today where the vacancies are, whatever the clock of the device says. */
export const today = (): string => todayIn(new Date());

/** What there is to say of a text, in Dutch. */
interface TextCheck {
	/** What is wrong with the file itself; undefined when the rules can say all at once. */
	atOnce: CheckedOnBoard | undefined;
	/** Fails when the rules do not come. */
	whole: Promise<CheckedOnBoard>;
}

type ByRules = (read: ReadOnBoard, board: PublicBoard) => CheckedOnBoard;

const ready = new Map<SiteLanguage, ByRules>();

/** Checks a text for a board. */
export function check(text: string, board: PublicBoard): TextCheck {
	const read = readOnBoard(text, board, contentText);
	if (text.trim() === '') return { atOnce: undefined, whole: Promise.resolve(withoutRules(read)) };
	const language = languageOf(read.entry);
	return {
		atOnce: ready.has(language) ? undefined : withoutRules(read),
		whole: rulesFor(language).then((byRules) => byRules(read, board)),
	};
}

/** Rules and phrases for vacancies in one language, fetched once. */
export async function rulesFor(language: SiteLanguage): Promise<ByRules> {
	const [{ checkByRules }, lexicon] = await Promise.all([
		import('#browser/check/rules.ts'),
		loadLexicon(language),
	]);
	const byRules: ByRules = (read, { policy }) =>
		checkByRules(read, { today: today(), policy, lexicon });
	ready.set(language, byRules);
	return byRules;
}
