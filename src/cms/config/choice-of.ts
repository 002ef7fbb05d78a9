import type { Place } from '#cms/config/place.ts';
import { formFieldAt } from '#cms/config/managed.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** Up to so many values stand in sight; more become a list to open. */
const mostInSight = { one: 5, many: 9 };

/**
 * A field with a fixed set of values. Yes and no are one of these where a file may also leave it
 * open: a switch that is off would say no.
 */
export function choiceOf(place: Place): object {
	const { schema } = place;
	if (schema.type === 'boolean' && schema.default !== undefined) return { widget: 'boolean' };
	// What stands for nothing is never written.
	const open =
		place.required || schema.default !== undefined ? [] : [{ label: cmsText.open, value: '' }];
	const options = [...open, ...optionsOf(place)];
	return { widget: 'select', options, dropdown_threshold: mostInSight.one };
}

/** The same for a list of them. */
export const choicesOf = (place: Place): object => ({
	...choiceOf({ ...place, required: true }),
	multiple: true,
	dropdown_threshold: mostInSight.many,
});

function optionsOf({ kind, path, schema }: Place): { label: string; value: unknown }[] {
	const { options = {} } = formFieldAt(kind, path);
	const named = Object.keys(options);
	return valuesOf(schema)
		.map((value) => ({ label: labelOf(value, options), value }))
		.toSorted((a, b) => named.indexOf(String(a.value)) - named.indexOf(String(b.value)));
}

function labelOf(value: unknown, options: Readonly<Record<string, string>>): string {
	const named = options[String(value)];
	if (named !== undefined) return named;
	if (value === true) return cmsText.yes;
	return value === false ? cmsText.no : String(value);
}

function valuesOf(schema: Place['schema']): unknown[] {
	if (schema.const !== undefined) return [schema.const];
	return schema.type === 'boolean' ? [true, false] : (schema.enum ?? []);
}
