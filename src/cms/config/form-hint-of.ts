import { type FieldPath, fieldTextAt, formFieldAt, schemaOf } from '#cms/config/managed.ts';
import { type Form, forms } from '#domain/schema/form.ts';
import type { ManagedKind } from '#i18n/nl/cms/collections.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';
import { formHints } from '#i18n/nl/format-hints.ts';
import { safeParse } from 'zod';

/** No form of a text takes this. */
const nothingLikeIt = '\u0000';

/** What to write in a text that has a form of its own: the sentence that errors of a file have too. */
export function formHintOf(kind: ManagedKind, path: FieldPath): string {
	const form = formOf(kind, path);
	const { wrong } = formFieldAt(kind, path);
	const example = [fieldTextAt(kind, path)?.examples?.[0]].flat(2)[0];
	const hint = wrong ?? (form ? formHints[form] : '');
	return typeof example === 'string' ? `${hint}. ${cmsText.example(example)}.` : `${hint}.`;
}

/** The schema gives the name of a form where Zod has a message. */
function formOf(kind: ManagedKind, path: FieldPath): Form | undefined {
	const schema = schemaOf(kind, path);
	const { error } = schema ? safeParse(schema, nothingLikeIt) : {};
	return forms.find((form) => error?.issues.some(({ message }) => message === form));
}
