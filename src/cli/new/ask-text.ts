import type { Asking } from '#cli/new/asking.ts';
import { answersFrom, takeBack, takeTogether } from '#cli/new/ask-together.ts';
import { betterText } from '#cli/new/better-text.ts';
import type { Remark } from '#cli/new/remarks.ts';
import { fieldAt } from '#content/schema-at.ts';
import { dottedKeys, type Path } from '#domain/path.ts';
import { type Answer, answerFrom } from '#drafts/interview/answer.ts';
import type { ReadTogether } from '#drafts/interview/together.ts';
import { turnedTimes } from '#drafts/interview/turned-times.ts';
import { shiftMinutes } from '#domain/shift-length.ts';
import { kindAt } from '#drafts/interview/kind.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { answerText, shownAnswer } from '#i18n/nl/new/answers.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
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
	for (let taken: readonly Path[] = [path]; ;) {
		takeBack(taken, asking);
		const line = await talk.answer({
			...wanted.words,
			initial,
			example: exampleFor(path, asking),
			check: (answer) => problemWith(knownFrom(answer), read, wanted.isNeeded, path),
		});
		const typed = knownFrom(line);
		if (typed === '') return false;
		taken = take(typed, path, read, wanted, asking);
		const remarks = [...remarksOnTimes(path, asking), ...(await asking.remarksOn(path))];
		const better = await betterText(typed, remarks, asking);
		if (better === undefined) return true;
		initial = better;
	}
}

/** Writes down what was typed; gives the paths of the answers in it. */
function take(
	typed: string,
	path: Path,
	read: (typed: string) => Answer,
	{ together }: Wanted,
	asking: Asking,
): readonly Path[] {
	const several = takeTogether(typed, path, together, asking);
	if (several) return several;
	const answer = read(typed);
	asking.notebook.set(path, answer.isGood ? answer.value : undefined);
	return [path];
}

/** Night work is allowed, so times that look turned are asked about and not refused. */
function remarksOnTimes(path: Path, { notebook }: Asking): Remark[] {
	const turned = turnedTimes(path, notebook.values);
	if (!turned) return [];
	const hours = shiftMinutes(turned) / 60;
	const message = text.turnedTimes(turned.from, turned.to, hours);
	return [{ message, remedy: undefined, suggestions: [], change: undefined }];
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
