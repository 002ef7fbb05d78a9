import * as z from 'zod';
import { schemaAt } from '#content/schema-at.ts';
import type { Path } from '#domain/path.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';

/** Whether a vacancy can hold a value at a path, whatever it says elsewhere. */
export function fitsAt(path: Path, value: unknown): boolean {
	const schema = schemaAt(vacancySchema, path);
	return schema !== undefined && z.safeParse(schema, value).success;
}
