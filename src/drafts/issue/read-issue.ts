import { issueFields, type IssueField } from '#drafts/issue/issue-fields.ts';
import { labelOf } from '#drafts/issue/issue-form.ts';

/** What somebody answered, as text. */
export type Answers = ReadonlyMap<IssueField, string>;

/** What GitHub writes where nothing was filled in or chosen. */
const nothing = /^(?:_No response_|None)?$/;

/**
 * Reads the text of an issue: each question of the form as a heading, with its answer below it. Only a
 * question that comes later in the form ends an answer, so that other headings stay in it. What stands
 * above the first question is part of the story: nothing is lost.
 */
export function readIssue(body: string): Answers {
	const labels = issueFields.map(labelOf);
	const lines = new Map<number, string[]>();
	let current = -1;
	for (const line of body.replace(/\r\n?/g, '\n').split('\n')) {
		const heading = line.startsWith('### ') ? line.slice(4).trim() : '';
		const asked = labels.indexOf(heading, current + 1);
		if (asked >= 0) current = asked;
		else lines.set(current, [...(lines.get(current) ?? []), line]);
	}
	return answersFrom(lines);
}

function answersFrom(lines: ReadonlyMap<number, readonly string[]>): Answers {
	const answerAt = (index: number): string => {
		const answer = (lines.get(index) ?? []).join('\n').trim();
		return nothing.test(answer) ? '' : answer;
	};
	const story = [answerAt(-1), answerAt(issueFields.length - 1)].filter(Boolean).join('\n\n');
	const answers = issueFields.map((field, index): [IssueField, string] => [
		field,
		field.kind === 'story' ? story : answerAt(index),
	]);
	return new Map(answers.filter(([, answer]) => answer !== ''));
}
