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

/** Writes down all answers of one line and gives their paths; those beside the path are not asked any more. */
export function takeTogether(
	typed: string,
	path: Path,
	read: ReadTogether | undefined,
	{ notebook }: Asking,
): Path[] | undefined {
	const given = read?.(typed);
	const answer = given && answersFrom(given, path, notebook.values);
	if (!answer?.isGood) return undefined;
	return Object.entries(answer.value as Values).map(([key, value]) => {
		const own = beside(path, key);
		notebook.set(own, value);
		if (key !== path.at(-1)) notebook.along.add(own.join('.'));
		return own;
	});
}

/** Takes answers back, so that what was beside the path is asked again. */
export function takeBack(paths: readonly Path[], { notebook }: Asking): void {
	for (const path of paths) {
		notebook.set(path, undefined);
		notebook.along.delete(path.join('.'));
	}
}
