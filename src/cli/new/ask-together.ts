import type { Asking } from '#cli/new/asking.ts';
import type { Path } from '#domain/path.ts';
import { type Answer, answerFrom } from '#drafts/interview/answer.ts';
import type { ReadTogether, Together } from '#drafts/interview/together.ts';
import type { Values } from '#drafts/interview/question.ts';
import { withValue } from '#drafts/interview/values.ts';

/** The path of a key beside the one at a path. */
const beside = (path: Path, key: string): Path => path.with(-1, key);

/** All answers on one line, checked in their order and against each other; the value is by key. */
export function answersFrom(given: Together, path: Path, values: Values): Answer {
	let so = Object.keys(given).reduce(
		(all, key) => withValue(all, beside(path, key), undefined),
		values,
	);
	const found: Record<string, unknown> = {};
	for (const [key, typed] of Object.entries(given)) {
		const answer = answerFrom(typed, beside(path, key), so);
		if (!answer.isGood) return answer;
		found[key] = answer.value;
		so = withValue(so, beside(path, key), answer.value);
	}
	return { isGood: true, value: found };
}

/** Writes down all answers of one line; those beside the path are not asked any more. */
export function takeTogether(
	typed: string,
	path: Path,
	read: ReadTogether | undefined,
	{ notebook }: Asking,
): boolean {
	const given = read?.(typed);
	const answer = given && answersFrom(given, path, notebook.values);
	if (!answer?.isGood) return false;
	for (const [key, value] of Object.entries(answer.value as Values)) {
		notebook.set(beside(path, key), value);
		if (key !== path.at(-1)) notebook.along.add(beside(path, key).join('.'));
	}
	return true;
}
