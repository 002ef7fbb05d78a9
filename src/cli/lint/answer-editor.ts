import { setImmediate } from 'node:timers/promises';
import { type OpenFile, openFileReports } from '#cli/lint/open-files.ts';
import type { RunReport } from '#cli/lint/lint-run.ts';
import { cliLintText } from '#i18n/nl/cli-lint.ts';
import { type Settings, SettingsError } from '#store/settings.ts';

/** A file that an editor wants to know about. */
export interface Question extends OpenFile {
	id: number;
}

/** What there is to say about a file, or why nothing can be said. */
export type Reply = { reports: readonly RunReport[] } | { failure: string };

export type Answer = { id: number } & Reply;

/**
 * Makes a function that takes questions and answers each. Those that come together are checked
 * together, so that the files around them are read once.
 */
export function answering(
	settings: () => Settings,
	answer: (answer: Answer) => void,
): (question: Question) => Promise<void> {
	let waiting: Question[] = [];
	let isBusy = false;
	return async (question) => {
		waiting.push(question);
		if (isBusy) return;
		isBusy = true;
		while (waiting.length > 0) {
			await setImmediate();
			const questions = waiting;
			waiting = [];
			for (const given of await answersTo(questions, settings)) answer(given);
		}
		isBusy = false;
	};
}

async function answersTo(
	questions: readonly Question[],
	settings: () => Settings,
): Promise<Answer[]> {
	try {
		const reports = await openFileReports(questions, settings());
		return questions.map(({ id }, index) => ({ id, reports: reports[index] ?? [] }));
	} catch (error) {
		const failure = failureOf(error);
		return questions.map(({ id }) => ({ id, failure }));
	}
}

const failureOf = (error: unknown): string =>
	error instanceof SettingsError
		? error.message
		: cliLintText.internalFault(error instanceof Error ? error.message : String(error));
