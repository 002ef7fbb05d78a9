import { type FieldPath, fieldTextAt, formFieldAt, keysOf } from '#cms/config/managed.ts';
import type { ManagedKind } from '#i18n/nl/cms/collections.ts';
import { once } from '#domain/once.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

interface Named {
	kind: ManagedKind;
	path: FieldPath;
	label: string;
}

/**
 * A sentence written for a file in the words of a form: “fullTimeHours” becomes “Volledige werkweek”, and
 * “type: hybrid” what the form calls these. Of fields that share a key the one near `path` is meant.
 */
export function inFormWords(sentence: string, path: FieldPath): string {
	return sentence
		.replace(
			/(“|\(|bijvoorbeeld )([a-z]\w*): ([\w-]+)(”?)/gi,
			(written, before, key, value, after) => {
				const field = fieldNamed(key, path);
				if (!field) return written;
				const name = valueName(field, value);
				return before + (name ? `${field.label}: ${name}` : value) + after;
			},
		)
		.replace(/([“(])([a-z]\w*)([”)])/gi, (written, before, key, after) => {
			const field = fieldNamed(key, path);
			return field ? before + field.label + after : written;
		});
}

const yesOrNo: Readonly<Record<string, string>> = { true: cmsText.yes, false: cmsText.no };

const valueName = ({ kind, path }: Named, value: string): string | undefined =>
	formFieldAt(kind, path).options?.[value] ?? yesOrNo[value];

function fieldNamed(key: string, near: FieldPath): Named | undefined {
	const same = allFields().filter(({ path }) => path.at(-1) === key);
	const close = same.filter(({ path }) => path[0] === near[0]);
	const [first, ...others] = close.length > 0 ? close : same;
	return others.every(({ label }) => label === first?.label) ? first : undefined;
}

const allFields = once((): Named[] => [
	...fieldsBelow('vacancy', []),
	...fieldsBelow('organisation', []),
]);

const fieldsBelow = (kind: ManagedKind, above: FieldPath): Named[] =>
	keysOf(kind, above).flatMap((key) => {
		const path = [...above, key];
		const label = formFieldAt(kind, path).label ?? fieldTextAt(kind, path)?.title ?? key;
		return [{ kind, path, label }, ...fieldsBelow(kind, path)];
	});
