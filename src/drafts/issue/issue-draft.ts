import { fitsAt } from '#drafts/fits-at.ts';
import type { Draft } from '#drafts/vacancy-file.ts';
import { choicesOf, type IssueField } from '#drafts/issue/issue-fields.ts';
import { readIssue } from '#drafts/issue/read-issue.ts';
import { shiftFrom } from '#drafts/issue/shift-line.ts';
import { valuesOf } from '#drafts/values-of.ts';
import { readingsOf } from '#i18n/nl/notation.ts';

/** An issue that somebody made with the form. */
export interface Issue {
	body: string;
	/** Undefined for a text that is not on GitHub. */
	number: number | undefined;
	/** The day on which it was sent in, `yyyy-mm-dd` in the Netherlands. */
	day: string;
}

/** What becomes of an issue. */
export interface IssueDraft {
	draft: Draft;
	/** What stands in it although nobody wrote it. */
	given: { published?: string; reference?: string };
}

/**
 * A vacancy from the answers, never for publication as it is. What cannot be read stays as it was
 * written, so that the linter says what is wrong with it.
 */
export function issueDraft({ body, number, day }: Issue): IssueDraft {
	const answers = [...readIssue(body)];
	const [, story = ''] = answers.find(([{ kind }]) => kind === 'story') ?? [];
	const values = valuesOf(
		answers
			.filter(([{ kind }]) => kind !== 'story')
			.map(([field, answer]) => ({ path: field.path, value: valueFrom(field, answer) })),
	);
	const given = {
		...(values['published'] === undefined ? { published: day } : {}),
		...(number === undefined ? {} : { reference: `ISSUE-${number}` }),
	};
	return { draft: { values: { ...values, ...given, status: 'draft' }, body: story }, given };
}

function valueFrom(field: IssueField, answer: string): unknown {
	switch (field.kind) {
		case 'choice':
			return choicesOf(field).find(([, word]) => word === answer)?.[0] ?? answer;
		case 'lines':
			return linesOf(answer);
		case 'tasks':
			return linesOf(answer).map((task) => ({ task }));
		case 'shifts':
			return linesOf(answer).map((line) => shiftFrom(line) ?? line);
		default:
			return readAt(field, answer);
	}
}

/** The first way to read a text that the key takes. */
function readAt({ path }: IssueField, answer: string): unknown {
	return readingsOf(answer).find((reading) => fitsAt(path, reading)) ?? answer;
}

/** Lines without the marks of a list. */
const linesOf = (answer: string): string[] =>
	answer
		.split('\n')
		.map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim())
		.filter(Boolean);
