import { askChoice, askYesNo } from '#cli/new/ask-choice.ts';
import { askTexts } from '#cli/new/ask-list.ts';
import { askText } from '#cli/new/ask-text.ts';
import type { Asking } from '#cli/new/asking.ts';
import { dottedKeys, type Path } from '#domain/path.ts';
import { wordsFrom } from '#drafts/interview/answer.ts';
import { kindAt } from '#drafts/interview/kind.ts';
import type { Question } from '#drafts/interview/question.ts';
import { questionText, type QuestionText } from '#i18n/nl/new/questions.ts';

/** Asks for anything but a group, in the way that fits the schema at the path. */
export async function askValue(
	question: Question,
	path: Path,
	words: QuestionText,
	asking: Asking,
): Promise<void> {
	const isNeeded = question.isNeeded ?? false;
	switch (kindAt(path)) {
		case 'choice':
			await askChoice(path, words, asking);
			return;
		case 'yes-no':
			await askYesNo(path, words, asking);
			return;
		case 'texts':
			if (question.onOneLine) await askText(path, { words, isNeeded, read: wordsFrom }, asking);
			else await askTexts(path, words, asking);
			return;
		default:
			await askText(path, { words, isNeeded, together: question.together }, asking);
	}
}

/** How the question for a path sounds. */
export function wordsAt(path: Path): QuestionText {
	const key = dottedKeys(path);
	const words = questionText[key];
	if (!words) throw new RangeError(`No words for the question \`${key}\``);
	return words;
}
