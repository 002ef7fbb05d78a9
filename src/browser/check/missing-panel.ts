import { buttonOf, codeOf } from '#browser/check/elements.ts';
import { element } from '#browser/parts.ts';
import type { Range } from '#content/problem.ts';
import { type MissingField, missingFields, requiredKeys } from '#drafts/missing-fields.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import { type FindingView, withoutFrontmatter } from '#views/check/finding.ts';

/** What somebody does with what is missing. */
interface MissingActions {
	jump: (range: Range) => void;
	/** Makes room for a key at the highest level. */
	write: (field: MissingField) => void;
}

/** What of the frontmatter is missing, by its key at the highest level. */
export const missingFrom = (findings: readonly FindingView[]): MissingField[] =>
	missingFields(
		findings.some(({ ruleId }) => ruleId === withoutFrontmatter)
			? requiredKeys
			: findings.flatMap(({ subject }) => subject ?? []),
	);

/** A short list of fields that are missing, each with a way to its place in the text. */
export function missingPanel(
	fields: readonly MissingField[],
	findings: readonly FindingView[],
	actions: MissingActions,
): HTMLElement[] {
	if (fields.length === 0) return [];
	const bare = findings.find(({ ruleId }) => ruleId === withoutFrontmatter);
	const list = element('ul');
	list.className = 'check-missing';
	list.append(...fields.map((field) => item(field, placed(findings, field), actions)));
	return [
		...(bare ? [element('p', bare.message)] : []),
		element('p', `${text.missingHint} ${text.exampleOnly}`),
		list,
	];
}

/** A part of a group that is there has a place in the text. */
const placed = (findings: readonly FindingView[], { key }: MissingField): Range | undefined =>
	findings.find(({ subject = '', quote }) => subject.split('.')[0] === key && quote !== '')?.range;

function item(field: MissingField, range: Range | undefined, actions: MissingActions): HTMLElement {
	const shown = element('li');
	shown.className = 'check-missing__item';
	shown.dataset['key'] = field.key;
	const { title, parts, example } = field;
	const button = buttonOf(text.missingField(title, parts), 'check-quote');
	button.addEventListener('click', () => (range ? actions.jump(range) : actions.write(field)));
	shown.append(button, codeOf(example));
	return shown;
}
