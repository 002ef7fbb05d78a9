import type { Field } from '@sveltia/cms';
import { choiceOf, choicesOf } from '#cms/config/choice-of.ts';
import { hintOf } from '#cms/config/hint-of.ts';
import { fieldTextAt, formFieldAt, noneKeyOf, relations } from '#cms/config/managed.ts';
import { numberOf } from '#cms/config/number-of.ts';
import type { Place } from '#cms/config/place.ts';
import { relationTo } from '#cms/config/relation-to.ts';
import { textOf } from '#cms/config/text-of.ts';
import { itemsOf, type JsonSchema, propertiesOf } from '#content/json-schema.ts';
import { capitalised } from '#domain/first-letter.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** The fields of a form for the keys of an object: one for each, and boxes for empty lists. */
export function fieldsOf({ kind, path, schema }: Omit<Place, 'required'>): Field[] {
	return propertiesOf(schema).flatMap(([key, child]) => {
		const place: Place = {
			kind,
			path: [...path, key],
			schema: child,
			required: schema.required?.includes(key) ?? false,
		};
		return [fieldOf(place), ...noneBoxOf(place)];
	});
}

function fieldOf(place: Place): Field {
	const { kind, path, schema } = place;
	const { label, initial = schema.default } = formFieldAt(kind, path);
	const hint = hintOf(place);
	return {
		name: path.at(-1) ?? '',
		label: label ?? fieldTextAt(kind, path)?.title ?? '',
		// Above the field, where it is read before something is filled in.
		...(hint && { comment: hint }),
		required: isDemanded(place),
		...(initial !== undefined && { default: initial }),
		...controlOf(place),
	} as Field;
}

/**
 * A list may be empty, which a form knows as not filled in; only its schema says what it needs. What has
 * a value from the start keeps one.
 */
const isDemanded = ({ schema, required }: Place): boolean =>
	schema.type === 'array'
		? required && (schema.minItems ?? 0) > 0
		: required || schema.default !== undefined;

function controlOf(place: Place): object {
	const { kind, path, schema } = place;
	const related = relations[[kind, ...path].join('.')];
	if (related) return relationTo(related, schema.type === 'array');
	switch (schema.type) {
		case 'boolean':
			return choiceOf(place);
		case 'integer':
		case 'number':
			return numberOf(schema);
		case 'array':
			return listOf(place);
		case 'object':
			return groupOf(place);
		default:
			return schema.enum ? choiceOf(place) : textOf(place);
	}
}

function listOf(place: Place): object {
	const { kind, path, schema } = place;
	const items = itemsOf(schema) ?? {};
	const bounds = {
		...(schema.minItems !== undefined && { min: schema.minItems }),
		...(schema.maxItems !== undefined && { max: schema.maxItems }),
	};
	if (items.enum) return { ...choicesOf({ ...place, schema: items }), ...bounds };
	const { one, summary } = formFieldAt(kind, path);
	const shown = { ...(one && { label_singular: capitalised(one) }), ...bounds };
	if (items.type !== 'object') return { widget: 'list', ...shown, field: itemOf(place, items) };
	const fields = fieldsOf({ kind, path, schema: items });
	return { widget: 'list', ...shown, ...(summary && { summary }), collapsed: 'auto', fields };
}

function itemOf(place: Place, schema: JsonSchema): object {
	const { one = '' } = formFieldAt(place.kind, place.path);
	return { name: 'item', label: capitalised(one), ...textOf({ ...place, schema }) };
}

function groupOf({ kind, path, schema, required }: Place): object {
	if (!schema.properties) return { widget: 'keyvalue' };
	return {
		widget: 'object',
		...(!required && { collapsed: 'auto', summary: cmsText.filled }),
		fields: fieldsOf({ kind, path, schema }),
	};
}

/** Says of a list that it is empty on purpose, where that tells something. */
function noneBoxOf({ kind, path }: Place): Field[] {
	const { none } = formFieldAt(kind, path);
	const name = noneKeyOf(path.at(-1) ?? '');
	return none ? [{ name, label: none, widget: 'boolean', required: false, default: false }] : [];
}
