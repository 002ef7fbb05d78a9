import { askGate } from '#cli/new/ask-choice.ts';
import { askGroups, askParts } from '#cli/new/ask-groups.ts';
import { specialQuestions } from '#cli/new/ask-special.ts';
import { askValue, wordsAt } from '#cli/new/ask-value.ts';
import { type Asking, circumstancesOf } from '#cli/new/asking.ts';
import type { Path } from '#domain/path.ts';
import { kindAt } from '#drafts/interview/kind.ts';
import type { Question } from '#drafts/interview/question.ts';
import { withValues } from '#drafts/interview/values.ts';
import type { QuestionText } from '#i18n/nl/new/questions.ts';

/** Asks one question, when it makes sense and has no answer yet, or one that keeps the vacancy back. */
export async function askQuestion(question: Question, asking: Asking): Promise<void> {
	const { notebook } = asking;
	if (question.when && !question.when(notebook.values, circumstancesOf(asking))) return;
	if (notebook.along.has(question.path)) return;
	const special = specialQuestions[question.path];
	if (special) return special(asking);
	const path = question.path.split('.');
	if (asking.onlyOpen && notebook.at(path) !== undefined) {
		const wrong = await asking.blockedAt(path);
		if (wrong.length === 0) return;
		asking.talk.warn(wrong);
	}
	const words = wordsAt(path);
	if (!(await isOpened(question, path, words, asking))) return;
	await ask(question, path, words, asking);
	if (question.sets && notebook.at(path) !== undefined)
		notebook.values = withValues(notebook.values, question.sets);
}

function ask(question: Question, path: Path, words: QuestionText, asking: Asking): Promise<void> {
	switch (kindAt(path)) {
		case 'groups':
			return askGroups(path, question, words, asking);
		case 'group':
			return askParts(path, question.parts ?? [], asking);
		default:
			return askValue(question, path, words, asking);
	}
}

/** Whether there is something to tell; an answer or a proposal says so itself. */
async function isOpened(
	{ no }: Question,
	path: Path,
	{ gate }: QuestionText,
	asking: Asking,
): Promise<boolean> {
	const { notebook } = asking;
	if (no === undefined || gate === undefined) return true;
	const known = notebook.at(path) ?? notebook.suggestedAt(path) ?? notebook.usualAt(path);
	const isDenied = known === no[path.join('.')] || (Array.isArray(known) && known.length === 0);
	if (known !== undefined && !isDenied) return true;
	const answer = await askGate(gate, asking, known === undefined ? 'later' : 'no');
	if (answer === 'no') notebook.values = withValues(notebook.values, no);
	return answer === 'yes';
}
