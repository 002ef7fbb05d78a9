import * as z from 'zod';
import type { Path } from '#domain/path.ts';
import type { FieldText } from '#i18n/nl/fields/field.ts';

/** Schema of the value at a path, through optional fields, defaults and lists. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
	const [key, ...rest] = path;
	if (key === undefined) return schema;
	const next = childOf(unwrap(schema), String(key));
	return next && schemaAt(next, rest);
}

function childOf(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
	if (schema instanceof z.ZodObject)
		return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
	if (schema instanceof z.ZodArray) return schema.element;
	return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** Texts of the field at a path; an item of a list has those of the list. */
export function fieldAt(schema: z.core.$ZodType, path: Path): FieldText | undefined {
	const found = schemaAt(schema, path);
	const field = found && (z.globalRegistry.get(found) as FieldText | undefined);
	if (field || typeof path.at(-1) !== 'number') return field;
	const list = fieldAt(schema, path.slice(0, -1));
	return list && { ...list, examples: [list.examples?.[0]].flat().slice(0, 1) };
}

/** The schema at a path without what makes it optional. */
export function bareSchemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
	const found = schemaAt(schema, path);
	return found && unwrap(found);
}

/** Keys that an object at a path may have. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
	const inner = bareSchemaAt(schema, path);
	return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Whether a file without this key would be wrong. */
export function isRequiredAt(schema: z.core.$ZodType, path: Path): boolean {
	const found = schemaAt(schema, path);
	return found !== undefined && unwrap(found) === found;
}

/** The values to choose from at a path; none when others are possible. */
export function optionsAt(schema: z.core.$ZodType, path: Path): string[] {
	const inner = bareSchemaAt(schema, path);
	return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? unwrap(schema.unwrap())
		: schema;
}
