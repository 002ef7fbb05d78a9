import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cmsConfig } from '#cms/config/cms-config.ts';
import { checkField } from '#cms/config/collection-of.ts';
import { fieldTextAt, managed, managedKinds } from '#cms/config/managed.ts';
import { valuesFrom } from '#cms/file/form-values.ts';
import { documentSchemas } from '#content/json-schema.ts';
import { manageSchema } from '#domain/schema/manage.ts';
import type { ManagedKind } from '#i18n/nl/cms/collections.ts';

interface FieldConfig {
	name: string;
	widget: string;
	required?: boolean;
	type?: string;
	options?: { value: unknown }[];
	multiple?: boolean;
	min?: number;
	max?: number;
	maxlength?: number;
	value_type?: string;
	pattern?: [string, string];
	fields?: FieldConfig[];
	field?: FieldConfig;
}

const { collections = [] } = cmsConfig({
	name: 'Proefbord',
	url: 'https://example.nl/',
	logo: undefined,
	manage: manageSchema.parse({ backend: { name: 'github', repo: 'voorbeeld/bord' } }),
});

type Path = readonly string[];

/** What somebody can fill in, where Sveltia lets them save; empty where it is not asked. */
function inputFor(kind: ManagedKind, field: FieldConfig, above: Path): fc.Arbitrary<unknown> {
	const path = [...above, field.name];
	const filled = filledFor(kind, field, path);
	const isList = field.widget === 'list' || field.multiple === true;
	const empty = isList ? fc.constant([]) : fc.constantFrom('', null, undefined);
	return field.required === false ? fc.oneof(filled, empty) : filled;
}

function filledFor(kind: ManagedKind, field: FieldConfig, path: Path): fc.Arbitrary<unknown> {
	const { min = 0, max = min + 3, options = [], fields } = field;
	switch (field.widget) {
		case 'boolean':
			return fc.boolean();
		case 'select':
			return field.multiple
				? fc.subarray(
						options.map(({ value }) => value),
						{ minLength: min },
					)
				: fc.constantFrom(...options.map(({ value }) => value));
		case 'relation':
			return field.multiple ? fc.uniqueArray(fc.constantFrom('a', 'b-c')) : fc.constant('a-b');
		case 'number':
			return field.value_type === 'int'
				? fc.integer({ min, max: field.max ?? 1000 })
				: fc
						.integer({ min: min * 100, max: (field.max ?? 1000) * 100 })
						.map((cents) => cents / 100);
		case 'datetime':
			return fc.constantFrom('2026-11-22', '2027-02-28');
		case 'image':
			return fc.constantFrom('foto.jpg', './foto-2.png');
		case 'keyvalue':
			return fc.dictionary(fc.constantFrom('access_key', '_subject'), fc.constantFrom('a', 'b'));
		case 'object':
			return groupFor(kind, fields ?? [], path);
		case 'list':
			return fc.array(
				fields ? groupFor(kind, fields, path) : filledFor(kind, field.field as FieldConfig, path),
				{ minLength: min, maxLength: max },
			);
		default:
			return textFor(kind, field, path);
	}
}

const groupFor = (kind: ManagedKind, fields: readonly FieldConfig[], path: Path) =>
	fc.record(Object.fromEntries(fields.map((field) => [field.name, inputFor(kind, field, path)])));

function textFor(kind: ManagedKind, { type, pattern, maxlength = 100 }: FieldConfig, path: Path) {
	if (type === 'email') return fc.constant('werk@example.nl');
	if (type === 'url') return fc.webUrl({ validSchemes: ['https'] });
	if (!pattern)
		return fc.string({ minLength: 1, maxLength: maxlength }).filter((text) => text.trim() !== '');
	// What looks ahead cannot be made by chance.
	return pattern[0].includes('(?=') || pattern[0].includes('(?!')
		? fc.constant([fieldTextAt(kind, path)?.examples?.[0]].flat()[0])
		: fc.stringMatching(new RegExp(pattern[0])).filter((text) => text === text.trim());
}

/** What is wrong with one field by itself; what does not go together with another is another matter. */
const wrongIn = (schema: z.core.$ZodType, value: unknown) =>
	(z.safeParse(schema, value).error?.issues ?? []).filter(({ code }) => code !== 'custom');

describe.each(managedKinds)('%s', (kind) => {
	const collection = collections.find((one) => 'name' in one && one.name === managed[kind].folder);
	const { fields } = collection as unknown as { fields: FieldConfig[] };
	const { shape } = documentSchemas[kind] as z.ZodObject;

	test.each(fields.filter(({ name }) => name in shape))(
		'what the field $name takes, passes the schema',
		(field) => {
			fc.assert(
				fc.property(inputFor(kind, field, []), (input) => {
					const form = { [field.name]: input, [`${field.name}-none`]: true };
					const value = valuesFrom(kind, form, {})[field.name];

					// A group in which nothing is filled in is missing, and the check says so.
					if (value === undefined && field.widget === 'object') return;
					expect(wrongIn(shape[field.name] as z.core.$ZodType, value)).toEqual([]);
				}),
				{ numRuns: 50 },
			);
		},
	);

	test('what Sveltia adds is never written', () => {
		expect(valuesFrom(kind, { [checkField]: '' }, {})).toEqual({});
	});
});
