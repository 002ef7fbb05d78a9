import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { schemaFiles } from '#cli/write-schema.ts';
import type { Entry } from '#content/entry.ts';
import { parseFrontmatter, parseSettings } from '#content/frontmatter.ts';
import { documentSchemas, type JsonSchema, jsonSchemaOf } from '#content/json-schema.ts';
import { fieldAt, keysAt, schemaAt } from '#content/schema-at.ts';
import type { DocumentKind } from '#i18n/nl/key-reference.ts';
import { readFolder } from '#store/read-folder.ts';

type Path = (string | number)[];

const keys = Object.entries(documentSchemas).flatMap(([kind, schema]) =>
	pathsBelow(schema, []).map((path) => ({ name: [kind, ...path].join('.'), schema, path })),
);

describe.each(keys)('$name', ({ schema, path }) => {
	const field = fieldAt(schema, path);

	test('has a title and a description', () => {
		expect(field?.title).toMatch(/^\S.*[^.]$/);
		expect(field?.description).toMatch(/^\S.*\.$/);
	});

	test('has an example that the schema accepts', () => {
		const own = schemaAt(schema, path);

		expect(own && z.safeParse(own, field?.examples?.[0])).toMatchObject({ success: true });
	});
});

test.each(Object.entries(schemaFiles()))('%s is what `npm run schema` writes', (path, source) => {
	expect(readFileSync(path, 'utf8')).toBe(source);
});

const { site, ...folders } = readFolder('content');
const samples: Record<DocumentKind, Entry<unknown>[]> = {
	vacancy: folders.vacancies,
	organisation: folders.organisations,
	competency: folders.competencies,
	page: folders.pages,
	landing: folders.landing,
	metrics: folders.metrics,
	site: [site],
};

test.each(Object.entries(samples) as [DocumentKind, Entry<unknown>[]][])(
	'the JSON Schema of a %s accepts the samples and refuses an unknown key',
	(kind, entries) => {
		const { validate } = validatorOf(jsonSchemaOf(kind));

		expect(entries.length).toBeGreaterThan(0);
		expect(entries.filter((entry) => !validate(asWritten(entry))).map(({ file }) => file)).toEqual(
			[],
		);
		expect(validate({ ...asWritten(entries[0]), zzyzx: 1 })).toBe(false);
	},
);

function asWritten(entry: Entry<unknown> | undefined): object {
	const source = entry?.source ?? '';
	return (parseFrontmatter(source) ?? parseSettings(source)).document.toJS();
}

function validatorOf(schema: JsonSchema): { validate: (data: unknown) => boolean } {
	return { validate: new Ajv2020({ strict: false, validateFormats: false }).compile(schema) };
}

/** Ways to every key, also those of the items of a list. */
function pathsBelow(schema: z.ZodType, path: Path): Path[] {
	return keysAt(schema, path).flatMap((key) => {
		const own = [...path, key];
		return [own, ...pathsBelow(schema, own), ...pathsBelow(schema, [...own, 0])];
	});
}
