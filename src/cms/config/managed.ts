import type * as z from 'zod';
import { documentSchemas } from '#content/json-schema.ts';
import { fieldAt, keysAt, schemaAt } from '#content/schema-at.ts';
import { collectionTextOf, type ManagedKind } from '#i18n/nl/cms/collections.ts';
import type { FormField } from '#i18n/nl/cms/form-field.ts';
import type { FieldText } from '#i18n/nl/fields/field.ts';

/** Keys from the outside in; an item of a list has the path of the list. */
export type FieldPath = readonly string[];

/** Where the files of a kind stand, seen from the content folder, and what names a new one. */
interface Managed {
	folder: string;
	extension: 'md' | 'yml';
	/** Key that a list of files shows. */
	identifier: string;
	/** How a new file is called, in the notation of Sveltia. */
	slug: string;
}

/** Of each kind of file that `/beheer/` shows. */
export const managed: Readonly<Record<ManagedKind, Managed>> = {
	vacancy: { folder: 'vacancies', extension: 'md', identifier: 'title', slug: '{{title}}' },
	organisation: { folder: 'organisations', extension: 'md', identifier: 'name', slug: '{{name}}' },
	competency: { folder: 'competencies', extension: 'md', identifier: 'name', slug: '{{name}}' },
	landing: { folder: 'landing', extension: 'md', identifier: 'selection', slug: '{{selection}}' },
	page: { folder: 'pages', extension: 'md', identifier: 'title', slug: '{{title}}' },
	metrics: {
		folder: 'metrics',
		extension: 'yml',
		identifier: 'organisation',
		slug: '{{organisation}}-{{from}}',
	},
};

export const managedKinds = Object.keys(managed) as ManagedKind[];

/** Kinds of files that a key names, by kind and path. */
export const relations: Readonly<Record<string, ManagedKind>> = {
	'vacancy.organisation': 'organisation',
	'vacancy.competencies': 'competency',
	'metrics.organisation': 'organisation',
	'metrics.vacancy': 'vacancy',
};

/** What a form says of a key. */
export const formFieldAt = (kind: ManagedKind, path: FieldPath): FormField =>
	collectionTextOf(kind).fields[path.join('.')] ?? {};

/** The schema at a path; an item of a list is reached through the list. */
export function schemaOf(kind: ManagedKind, path: FieldPath): z.core.$ZodType | undefined {
	return schemaAt(documentSchemas[kind], throughLists(documentSchemas[kind], path));
}

/** Keys that an object at a path may have, in the order of the schema. */
export const keysOf = (kind: ManagedKind, path: FieldPath): string[] => {
	const found = throughLists(documentSchemas[kind], path);
	const isList = schemaAt(documentSchemas[kind], [...found, 0]) !== undefined;
	return keysAt(documentSchemas[kind], isList ? [...found, 0] : found);
};

/** What editors and errors say of a key. */
export const fieldTextAt = (kind: ManagedKind, path: FieldPath): FieldText | undefined =>
	fieldAt(documentSchemas[kind], throughLists(documentSchemas[kind], path));

/** A path with an index wherever it passes through a list. */
function throughLists(schema: z.core.$ZodType, path: FieldPath): (string | number)[] {
	const walked: (string | number)[] = [];
	for (const key of path) {
		if (schemaAt(schema, [...walked, 0])) walked.push(0);
		walked.push(key);
	}
	return walked;
}

/** Name of the box that says that a list is empty on purpose; no key of a schema looks like it. */
export const noneKeyOf = (key: string): string => `${key}-none`;
