import { optionsAt } from '#content/schema-at.ts';
import type { WritablePath } from '#domain/path.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { words } from '#i18n/nl/words.ts';

/** One question of the form: where its answer goes, and what kind of answer it is. */
export interface IssueField {
	/** Way to the key in the frontmatter; none for the text below it. */
	path: WritablePath;
	kind: 'text' | 'choice' | 'lines' | 'tasks' | 'shifts' | 'story';
}

const field = (kind: IssueField['kind'], ...path: (string | number)[]): IssueField => ({
	path,
	kind,
});

/**
 * The questions in the order of the form: what a vacancy needs, and what somebody knows by heart.
 * The story comes last, because its headings could be taken for questions.
 */
export const issueFields: readonly IssueField[] = [
	field('text', 'title'),
	field('text', 'organisation'),
	field('choice', 'jobGroup'),
	field('text', 'locations', 0, 'city'),
	field('text', 'locations', 0, 'postalCode'),
	field('choice', 'workplace', 'type'),
	field('text', 'workplace', 'homeDays'),
	field('text', 'hours', 'min'),
	field('text', 'hours', 'max'),
	field('text', 'salary', 'min'),
	field('text', 'salary', 'max'),
	field('choice', 'salary', 'period'),
	field('text', 'salary', 'fullTimeHours'),
	field('choice', 'contract', 'type'),
	field('text', 'contract', 'months'),
	field('shifts', 'shifts'),
	field('tasks', 'tasks'),
	field('lines', 'mustHaves'),
	field('lines', 'taught'),
	field('lines', 'challenges'),
	field('text', 'apply', 'email'),
	field('text', 'apply', 'replyWithinWorkdays'),
	field('text', 'published'),
	field('text', 'closes'),
	field('story'),
];

/** `salary.min`; the name of a field in texts and in the form. */
export const idOf = ({ path }: IssueField): string =>
	path.filter((key) => typeof key === 'string').join('.') || 'story';

const wordsOf: Record<string, Record<string, string>> = {
	jobGroup: words.jobGroup,
	'workplace.type': words.workplace,
	'salary.period': words.period,
	'contract.type': words.contract,
};

/** What can be chosen: the value in the file, and its word on the page. */
export const choicesOf = (field: IssueField): [value: string, word: string][] =>
	optionsAt(vacancySchema, field.path).map((value) => [
		value,
		wordsOf[idOf(field)]?.[value] ?? value,
	]);
