import type { Asking } from '#cli/new/asking.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { questionText } from '#i18n/nl/new/questions.ts';

/** Shares of all tasks on one line; they are given for all or for none. */
export async function askShares({ talk, notebook }: Asking): Promise<void> {
	const tasks = notebook.at(['tasks']);
	if (!Array.isArray(tasks) || tasks.length < 2) return;
	const shares = tasks.map(({ share }) => share as number | undefined);
	const isComplete = sum(shares) === 100;
	talk.say(...text.shares(tasks.map(({ task }) => String(task))));
	const typed = await talk.answer({
		ask: questionText['tasks.share']?.ask ?? '',
		hint: questionText['tasks.share']?.hint,
		initial: isComplete ? shares.join(' ') : undefined,
		check: (line) =>
			line.trim() === '' || sharesIn(line, tasks.length)
				? undefined
				: text.sharesProblem(tasks.length),
	});
	const given = sharesIn(typed, tasks.length);
	notebook.set(
		['tasks'],
		tasks.map(({ task }, index) => (given ? { task, share: given[index] } : { task })),
	);
}

function sharesIn(line: string, count: number): number[] | undefined {
	const numbers = line.replace(/[%,;]/g, ' ').trim().split(/\s+/).map(Number);
	const isRight = numbers.every((one) => one >= 1) && sum(numbers) === 100;
	return isRight && numbers.length === count ? numbers : undefined;
}

const sum = (numbers: readonly (number | undefined)[]): number =>
	numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
