import type { Place } from '#cms/config/place.ts';
import { fieldTextAt, formFieldAt } from '#cms/config/managed.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** What stands below a field: what to fill in and, where that is one text, an example. */
export function hintOf({ kind, path, schema }: Place): string {
	const { hint } = formFieldAt(kind, path);
	if (hint !== undefined) return plain(hint);
	const { description = '', examples = [] } = fieldTextAt(kind, path) ?? {};
	const example = isOpen(schema) ? cmsText.example(shown(examples[0])) : '';
	return plain(example ? `${description} ${example}.` : description);
}

/** Whether anything may be filled in, so that an example shows what. */
const isOpen = ({ type, enum: values, format, pattern }: Place['schema']): boolean =>
	type === 'string' && !values && format !== 'date' && !pattern?.includes('png');

/** An example may end with a full stop of its own. */
const shown = (example: unknown): string => String(example).replace(/\.$/, '');

/** Sveltia reads hints as Markdown. */
const plain = (text: string): string => text.replace(/[\\*_[\]~`]/g, '\\$&');
