import { stringify } from 'yaml';
import { fieldAt, isRequiredAt } from '#content/schema-at.ts';
import { choicesOf, idOf, type IssueField, issueFields } from '#drafts/issue/issue-fields.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { issueText as text } from '#i18n/nl/issue.ts';

/** The label on which the workflow looks at an issue. */
const label = 'vacature';

/**
 * A form of GitHub for who sends in a vacancy as text
 * (https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms,
 * read 2026-11-22).
 */
export function issueForm(): string {
	const { name, description, title, intro } = text.form;
	const body = [{ type: 'markdown', attributes: { value: intro } }, ...issueFields.map(element)];
	return stringify({ name, description, title, labels: [label], body }, { lineWidth: 0 });
}

/** The question as it stands above its answer, in the form and in the issue. */
export const labelOf = (field: IssueField): string =>
	text.labels[idOf(field)] ?? fieldAt(vacancySchema, field.path)?.title ?? '';

function element(field: IssueField) {
	return {
		type: typeOf(field),
		id: idOf(field).replaceAll('.', '-'),
		attributes: { label: labelOf(field), ...attributesOf(field) },
		...(isNeeded(field) ? { validations: { required: true } } : {}),
	};
}

function typeOf({ kind }: IssueField): string {
	if (kind === 'choice') return 'dropdown';
	return kind === 'text' ? 'input' : 'textarea';
}

function attributesOf(field: IssueField) {
	if (field.kind === 'choice') return { options: choicesOf(field).map(([, word]) => word) };
	const id = idOf(field);
	const { description, examples } = fieldAt(vacancySchema, field.path) ?? {};
	const example = text.examples[id] ?? firstOf(examples?.[0]);
	const help = field.kind === 'lines' ? `${description} ${text.form.onePerLine}` : description;
	return {
		...{ description: text.descriptions[id] ?? help },
		...{ placeholder: text.form.placeholder(example) },
	};
}

/** An example as one line: of a list the first item, of a group its first value. */
function firstOf(example: unknown): string {
	const inner =
		typeof example === 'object' && example !== null ? Object.values(example)[0] : example;
	return typeof inner === 'object' ? firstOf(inner) : String(inner);
}

/** What a vacancy needs whatever else it says; GitHub insists on it in public repositories alone. */
const isNeeded = ({ path, kind }: IssueField): boolean =>
	kind !== 'story' &&
	path.every((_, index) => isRequiredAt(vacancySchema, path.slice(0, index + 1))) &&
	!['published', 'locations'].includes(String(path[0]));
