import { askText } from '#cli/new/ask-text.ts';
import type { Asking } from '#cli/new/asking.ts';
import { keepItems } from '#cli/new/keep-items.ts';
import type { Path } from '#domain/path.ts';
import { itemText } from '#i18n/nl/new/answers.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import type { QuestionText } from '#i18n/nl/new/questions.ts';

/** Items that are there or proposed are shown first, to be kept or not; gives how many are. */
export async function keepFirst(
	path: Path,
	{ ask }: QuestionText,
	{ notebook, talk }: Asking,
): Promise<number> {
	const own = notebook.at(path);
	const offered = own ?? notebook.suggestedAt(path) ?? notebook.usualAt(path);
	if (!Array.isArray(offered) || offered.length === 0) return 0;
	const isOwn = own !== undefined;
	const hint = isOwn ? text.keepOwn : text.keep;
	const kept = await keepItems(offered, { ask, hint, isOwn }, talk, itemText);
	notebook.set(path, kept.length > 0 ? kept : undefined);
	return kept.length;
}

/** Asks for lines of text until one is left empty. */
export async function askTexts(path: Path, words: QuestionText, asking: Asking): Promise<void> {
	let count = await keepFirst(path, words, asking);
	while (
		await askText(
			[...path, count],
			{ words: count === 0 ? words : moreOf(words), isNeeded: false },
			asking,
		)
	)
		count += 1;
}

/** How to ask for the next one. */
export const moreOf = ({ ask, another = ask }: QuestionText): QuestionText => ({
	ask: another,
	hint: text.enough,
});
