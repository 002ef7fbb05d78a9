import { askChoice } from '#cli/new/ask-choice.ts';
import { keepFirst, moreOf } from '#cli/new/ask-list.ts';
import { askText } from '#cli/new/ask-text.ts';
import { askValue, wordsAt } from '#cli/new/ask-value.ts';
import { type Asking, circumstancesOf } from '#cli/new/asking.ts';
import type { Path } from '#domain/path.ts';
import { kindAt } from '#drafts/interview/kind.ts';
import type { Question, Values } from '#drafts/interview/question.ts';
import { isGroup } from '#domain/is-group.ts';
import type { QuestionText } from '#i18n/nl/new/questions.ts';

/** Asks for items of several parts, until somebody says that it was the last. */
export async function askGroups(
	path: Path,
	{ parts = [] }: Question,
	words: QuestionText,
	asking: Asking,
): Promise<void> {
	let count = await keepFirst(path, words, asking);
	while (await askItem([...path, count], parts, count > 0 ? words.another : undefined, asking))
		count += 1;
}

/** One item; without an answer to its first part there is none. */
async function askItem(
	path: Path,
	[first, ...rest]: readonly Question[],
	/** Asks in one whether there is another, and for its first part. */
	another: string | undefined,
	asking: Asking,
): Promise<boolean> {
	if (first === undefined) return false;
	const own = [...path, first.path];
	const words = wordsAt(own);
	const asked = path.at(-1) === 0 ? words : furtherWords(words, another);
	const isGiven =
		kindAt(own) === 'choice'
			? await askChoice(own, asked, asking, 'done')
			: await askText(own, { words: asked, isNeeded: false, together: first.together }, asking);
	if (isGiven) await askParts(path, rest, asking);
	return isGiven;
}

const furtherWords = (words: QuestionText, another: string | undefined): QuestionText =>
	moreOf(another === undefined ? words : { ...words, another });

/** The parts of a group or of an item, one by one. */
export async function askParts(
	path: Path,
	parts: readonly Question[],
	asking: Asking,
): Promise<void> {
	for (const part of parts) {
		const group = asking.notebook.at(path);
		const values: Values = isGroup(group) ? group : {};
		if (part.when && !part.when(values, circumstancesOf(asking, path))) continue;
		const own = [...path, ...part.path.split('.')];
		if (asking.notebook.along.has(own.join('.'))) continue;
		await askValue(part, own, wordsAt(own), asking);
	}
}
