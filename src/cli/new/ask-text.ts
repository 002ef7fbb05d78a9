import type { Asking } from '#cli/new/asking.ts';
import { answersFrom, takeTogether } from '#cli/new/ask-together.ts';
import { betterText } from '#cli/new/better-text.ts';
import { fieldAt } from '#content/schema-at.ts';
import { dottedKeys, type Path } from '#domain/path.ts';
import { type Answer, answerFrom } from '#drafts/interview/answer.ts';
import type { ReadTogether } from '#drafts/interview/together.ts';
import { kindAt } from '#drafts/interview/kind.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { answerText, shownAnswer } from '#i18n/nl/new/answers.ts';
import { isUnknown } from '#i18n/nl/notation.ts';
import type { QuestionText } from '#i18n/nl/new/questions.ts';

interface Wanted {
	words: Pick<QuestionText, 'ask' | 'hint'>;
	isNeeded: boolean;
	/** Takes answers to the keys beside it from the same line. */
	together?: ReadTogether | undefined;
	/** Turns what was typed into a value; default: by the schema at the path. */
	read?: (typed: string) => Answer;
}

/** Asks for one line of text at a path; gives whether there is an answer. */
export async function askText(path: Path, wanted: Wanted, asking: Asking): Promise<boolean> {
	const { notebook, talk } = asking;
	const read = wanted.read ?? ((typed: string) => lineFrom(typed, path, wanted, notebook));
	let initial = shownAnswer(notebook.at(path) ?? notebook.suggestedAt(path));
	for (;;) {
		notebook.set(path, undefined);
		const line = await talk.answer({
			...wanted.words,
			initial,
			example: exampleFor(path, asking),
			check: (answer) => problemWith(knownFrom(answer), read, wanted.isNeeded, path),
		});
		const typed = knownFrom(line);
		if (typed === '') return false;
		if (!takeTogether(typed, path, wanted.together, asking)) {
			const answer = read(typed);
			notebook.set(path, answer.isGood ? answer.value : undefined);
		}
		const better = await betterText(typed, await asking.remarksOn(path), asking);
		if (better === undefined) return true;
		initial = better;
	}
}

/** One answer, or several where the question takes them on one line. */
function lineFrom(
	typed: string,
	path: Path,
	{ together }: Wanted,
	{ values }: Asking['notebook'],
): Answer {
	const several = together?.(typed);
	return several ? answersFrom(several, path, values) : answerFrom(typed, path, values);
}

/** Nothing when somebody types that they do not know; it would end up on the page. */
const knownFrom = (typed: string): string => (isUnknown(typed) ? '' : typed.trim());

function problemWith(
	typed: string,
	read: (typed: string) => Answer,
	isNeeded: boolean,
	path: Path,
): string | undefined {
	if (typed === '')
		return isNeeded ? answerText.needed(fieldAt(vacancySchema, path)?.examples?.[0]) : undefined;
	const answer = read(typed);
	return answer.isGood ? undefined : answer.problem;
}

/** What is usual in this kind of work, or else from the schema. */
function exampleFor(path: Path, { template, notebook }: Asking): string | undefined {
	const key = dottedKeys(path);
	const own = template?.examples[key] ?? shownAnswer(notebook.usualAt(path));
	if (own !== undefined) return own;
	if (kindAt(path) === 'days') return undefined;
	return shownAnswer([fieldAt(vacancySchema, path)?.examples?.[0]].flat()[0]);
}
