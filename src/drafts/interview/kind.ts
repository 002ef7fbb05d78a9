import * as z from 'zod';
import { bareSchemaAt, keysAt, optionsAt } from '#content/schema-at.ts';
import type { Path } from '#domain/path.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { weekdays } from '#domain/week-days.ts';

/** How a question can be answered; it follows from the schema at its path. */
export type Kind = 'text' | 'choice' | 'yes-no' | 'days' | 'texts' | 'group' | 'groups';

/** How the question at a path can be answered. */
export function kindAt(path: Path, schema: z.core.$ZodType = vacancySchema): Kind {
	if (optionsAt(schema, path).length > 0) return 'choice';
	if (keysAt(schema, path).length > 0) return 'group';
	const bare = bareSchemaAt(schema, path);
	if (bare instanceof z.ZodBoolean) return 'yes-no';
	if (!(bare instanceof z.ZodArray)) return 'text';
	if (optionsAt(schema, [...path, 0]).length === weekdays.length) return 'days';
	return keysAt(schema, [...path, 0]).length > 0 ? 'groups' : 'texts';
}
