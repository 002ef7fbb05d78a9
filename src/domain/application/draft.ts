import type { Application } from '#domain/application/application.ts';
import { wholeWeek } from '#domain/week-mask.ts';

const version = 1;

/** A draft as it is kept on the device: answers stand beside their questions, which may change. */
export function draftSource(application: Application, questions: readonly string[]): string {
	const { answers, ...rest } = application;
	const pairs = questions.map((question, index) => [question, answers[index] ?? '']);
	return JSON.stringify({ version, ...rest, answers: pairs });
}

/**
 * The draft of a vacancy with these questions; undefined for what is not one. What is damaged is
 * left out, and an answer to a question that is no longer asked too.
 */
export function draftFrom(
	source: string | null,
	questions: readonly string[],
): Application | undefined {
	const kept = parsed(source);
	if (kept?.['version'] !== version) return undefined;
	const answers = new Map(answerPairs(kept['answers']));
	return {
		name: textIn(kept['name']),
		email: textIn(kept['email']),
		phone: textIn(kept['phone']),
		motivation: textIn(kept['motivation']),
		answers: questions.map((question) => answers.get(question) ?? ''),
		free: Number.isInteger(kept['free']) ? Number(kept['free']) & wholeWeek : 0,
	};
}

function parsed(source: string | null): Record<string, unknown> | undefined {
	try {
		const kept: unknown = JSON.parse(source ?? 'null');
		return typeof kept === 'object' && kept !== null ? { ...kept } : undefined;
	} catch {
		return undefined;
	}
}

function answerPairs(kept: unknown): [string, string][] {
	if (!Array.isArray(kept)) return [];
	return kept.filter(Array.isArray).map(([question, answer]) => [textIn(question), textIn(answer)]);
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
