import * as z from 'zod';
import { competencySchema } from '#domain/schema/competency.ts';
import { metricsSchema } from '#domain/schema/metrics.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { landingSchema, pageSchema } from '#domain/schema/page.ts';
import { siteSchema } from '#domain/schema/site.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { type DocumentKind, documentText } from '#i18n/nl/key-reference.ts';

/** The schema of each kind of content file. */
export const documentSchemas: Record<DocumentKind, z.ZodType> = {
	vacancy: vacancySchema,
	organisation: organisationSchema,
	competency: competencySchema,
	page: pageSchema,
	landing: landingSchema,
	metrics: metricsSchema,
	site: siteSchema,
};

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The keys of an object, each with its schema. */
export const propertiesOf = ({ properties = {} }: JsonSchema): [key: string, JsonSchema][] =>
	Object.entries(properties).flatMap(([key, schema]) =>
		typeof schema === 'boolean' ? [] : [[key, schema]],
	);

/** The schema of what stands in a list; undefined for what is no list. */
export const itemsOf = ({ items }: JsonSchema): JsonSchema | undefined =>
	typeof items === 'object' && !Array.isArray(items) ? items : undefined;

/** JSON Schema (2020-12) of what authors write, for editors and the reference of all keys. */
export function jsonSchemaOf(kind: DocumentKind): JsonSchema {
	const { $schema, ...schema } = z.toJSONSchema(documentSchemas[kind], {
		io: 'input',
		target: 'draft-2020-12',
		override: ({ jsonSchema }) => {
			// Editors divide: to them 15.35 is not a multiple of 0.01.
			delete jsonSchema.multipleOf;
		},
	});
	const { title, file } = documentText[kind];
	return { $schema, title, description: file, ...schema } as JsonSchema;
}
