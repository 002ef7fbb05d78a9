import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type ManagedBoard, cmsConfig } from '#cms/config/cms-config.ts';
import { checkField } from '#cms/config/collection-of.ts';
import { managed, managedKinds } from '#cms/config/managed.ts';
import { itemsOf, type JsonSchema, jsonSchemaOf, propertiesOf } from '#content/json-schema.ts';
import { manageSchema } from '#domain/schema/manage.ts';
import { collectionTextOf } from '#i18n/nl/cms/collections.ts';

interface FieldConfig {
	name: string;
	label: string;
	comment?: string;
	widget: string;
	options?: { label: string; value: unknown }[];
	pattern?: [string, string];
	fields?: FieldConfig[];
	field?: FieldConfig;
}

const board = (backend: object): ManagedBoard => ({
	name: 'Proefbord',
	url: 'https://example.nl/',
	logo: '/favicon.svg',
	manage: manageSchema.parse({ backend: { repo: 'voorbeeld/bord', ...backend } }),
});

const config = cmsConfig(board({ name: 'github' }));
const collections = config.collections as unknown as { name: string; fields: FieldConfig[] }[];

/** The fields of a kind of files, by path. */
function fieldsIn(kind: (typeof managedKinds)[number]): Map<string, FieldConfig> {
	const found = new Map<string, FieldConfig>();
	const add = (fields: readonly FieldConfig[], above: string): void => {
		for (const field of fields) {
			found.set(above + field.name, field);
			add(field.fields ?? field.field?.fields ?? [], `${above}${field.name}.`);
		}
	};
	add(collections.find(({ name }) => name === managed[kind].folder)?.fields ?? [], '');
	return found;
}

/** Every path in a JSON Schema with its schema; items of a list have the path of the list. */
function* placesIn(schema: JsonSchema, above = ''): Generator<[path: string, schema: JsonSchema]> {
	for (const [key, child] of propertiesOf(itemsOf(schema) ?? schema)) {
		yield [above + key, child];
		yield* placesIn(child, `${above}${key}.`);
	}
}

const ofTheForm = new Set(['body', checkField, 'mustHaves-none', 'allowances-none']);

describe('the configuration of Sveltia', () => {
	const schema = JSON.parse(
		readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
	);
	const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

	test.each([
		['GitHub', { name: 'github', branch: 'main' }],
		['GitHub behind a proxy', { name: 'github', login: 'https://login.example.nl' }],
		['GitLab', { name: 'gitlab', appId: 'abc' }],
		['GitLab of one’s own', { name: 'gitlab', api: 'https://git.example.nl/api/v4' }],
		['Gitea', { name: 'gitea', appId: 'abc', login: 'https://git.example.nl' }],
	])('holds to the schema of the package, with %s', (_, backend) => {
		validate(cmsConfig(board(backend)));

		expect(validate.errors ?? []).toEqual([]);
	});

	test('a change is a proposal, except where the service does not know these', () => {
		expect(config.publish_mode).toBe('editorial_workflow');
		expect(cmsConfig(board({ name: 'gitea' })).publish_mode).toBe('simple');
	});

	test('is data alone', () => {
		expect(JSON.parse(JSON.stringify(config))).toEqual(config);
	});
});

describe.each(managedKinds)('the form of a %s', (kind) => {
	const fields = fieldsIn(kind);
	const places = new Map(placesIn(jsonSchemaOf(kind)));
	const texts = collectionTextOf(kind).fields;

	test('has a field for every key, and no other', () => {
		expect([...fields.keys()].filter((path) => !ofTheForm.has(path))).toEqual([...places.keys()]);
	});

	test('calls every field and every value by a Dutch name', () => {
		for (const [path, { label, options = [] }] of fields) {
			expect(label, path).toMatch(/^[A-Z]/);
			for (const { label: name } of options) expect(name, path).toMatch(/^[A-Z]|dag$/);
			const asInFile = options.filter((option) => option.label === option.value);
			if (path !== 'locations.province')
				expect(asInFile, path).toHaveLength(path === 'languages.level' ? 6 : 0);
		}
	});

	test('offers every value that the schema knows', () => {
		for (const [path, schema] of places) {
			const values = schema.enum ?? itemsOf(schema)?.enum;
			const offered = fields
				.get(path)
				?.options?.map(({ value }) => value)
				.filter((value) => value !== '');
			if (values) expect(offered?.toSorted(), path).toEqual(values.toSorted());
		}
	});

	test('says nothing that only makes sense in a file', () => {
		for (const [path, { comment = '', pattern }] of fields)
			expect(`${comment} ${pattern?.[1] ?? ''}`, path).not.toMatch(
				/deze sleutel|\[\]|\.md|\btrue\b|\bfalse\b|content\/|jaar-maand-dag|\bnone\b|aanhalingstekens|\bJaar-/i,
			);
	});

	test('says in Dutch what form a text has', () => {
		for (const [path, { pattern }] of fields)
			if (pattern) expect(pattern[1], path).toMatch(/^[A-Z][^.]{10}/);
	});

	test('has other words for keys that there are', () => {
		expect(Object.keys(texts).filter((path) => !places.has(path))).toEqual([]);
	});
});
