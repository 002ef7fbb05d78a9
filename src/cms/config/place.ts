import type { FieldPath } from '#cms/config/managed.ts';
import type { JsonSchema } from '#content/json-schema.ts';
import type { ManagedKind } from '#i18n/nl/cms/collections.ts';

/** One key of a kind of files, as its JSON Schema has it. */
export interface Place {
	kind: ManagedKind;
	path: FieldPath;
	schema: JsonSchema;
	required: boolean;
}
