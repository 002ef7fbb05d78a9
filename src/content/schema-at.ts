import * as z from 'zod';
import type { FieldText } from '#i18n/nl/fields/field.ts';

type Path = readonly PropertyKey[];

/** Schema of the value at a path, through optional fields, defaults and lists. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
	const [key, ...rest] = path;
	const inner = unwrap(schema);
	if (key === undefined) return schema;
	const next =
		inner instanceof z.ZodObject ? inner.shape[String(key)] : inner instanceof z.ZodArray ? inner.element : undefined;
	return next && schemaAt(next, rest);
}

/** Title, description and example of the field at a path. */
export function fieldAt(schema: z.core.$ZodType, path: Path): FieldText | undefined {
	const found = schemaAt(schema, path);
	return found && (z.globalRegistry.get(found) as FieldText | undefined);
}

/** Keys that an object at a path may have. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
	const found = schemaAt(schema, path);
	const inner = found && unwrap(found);
	return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? unwrap(schema.unwrap())
		: schema;
}
