import { readFileSync } from 'node:fs';
import type { ImportIssue } from '#cli/import-issue/command.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import type { Issue } from '#drafts/issue/issue-draft.ts';
import { todayIn } from '#domain/dates.ts';
import { readIssue } from '#drafts/issue/read-issue.ts';
import { issueText } from '#i18n/nl/issue.ts';

/** GitHub takes 65,536 characters; whatever is far above that is no issue. */
const longest = 100_000;

const { wrong } = issueText;

/** Reads an issue from a text, or from the event that GitHub gives to a workflow; throws `WrongUse` without one. */
export function issueFrom(command: ImportIssue, path: string, today: string): Issue {
	const text = textAt(path);
	const issue = command.isEvent
		? issueOf(text, path, today)
		: { body: text, number: undefined, day: today };
	if (issue.body.length > longest) throw new WrongUse(wrong.tooLong);
	// Who fills in a form on GitHub gets an answer, whatever it holds; of a text there is more to be found.
	if (!command.isEvent && !isForm(issue.body)) throw new WrongUse(wrong.noForm(command.path));
	return { ...issue, number: command.number ?? issue.number };
}

const isForm = (body: string): boolean =>
	Array.from(readIssue(body).keys()).some(({ kind }) => kind !== 'story');

function textAt(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		throw new WrongUse(wrong.unreadable(path), { cause: error });
	}
}

function issueOf(text: string, path: string, today: string): Issue {
	const { body, number, created_at: created } = eventOf(text)?.issue ?? {};
	if (typeof number !== 'number') throw new WrongUse(wrong.noIssue(path));
	const sent = typeof created === 'string' ? new Date(created) : undefined;
	const isDay = sent !== undefined && !Number.isNaN(sent.getTime());
	// An issue without a text has null.
	return { body: typeof body === 'string' ? body : '', number, day: isDay ? todayIn(sent) : today };
}

interface Event {
	issue?: { body?: unknown; number?: unknown; created_at?: unknown } | null;
}

function eventOf(text: string): Event | undefined {
	try {
		return (JSON.parse(text) as Event | null) ?? undefined;
	} catch {
		return undefined;
	}
}
