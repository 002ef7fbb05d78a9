import type { Place } from '#cms/config/field-of.ts';
import { fieldTextAt, formFieldAt } from '#cms/config/managed.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** What stands below a field: what to fill in and, where that is one text or number, an example. */
export function hintOf({ kind, path, schema }: Place): string {
	const text = fieldTextAt(kind, path);
	const hint = formFieldAt(kind, path).hint ?? text?.description ?? '';
	const example = isOpen(schema) ? text?.examples?.[0] : undefined;
	return plain([hint, example === undefined ? '' : `${cmsText.example(shown(example))}.`]);
}

/** Whether anything may be filled in, so that an example shows what. */
const isOpen = ({ type, enum: values, format, pattern }: Place['schema']): boolean =>
	type === 'string' && !values && format !== 'date' && !pattern?.includes('png');

/** An example may end with a full stop of its own. */
const shown = (example: unknown): string => String(example).replace(/\.$/, '');

/** Sveltia reads hints as Markdown. */
const plain = (parts: readonly string[]): string =>
	parts
		.filter((part) => part !== '')
		.join(' ')
		.replace(/[\\*_[\]~`]/g, '\\$&');
