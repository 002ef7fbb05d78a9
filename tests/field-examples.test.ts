import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type * as z from 'zod';
import { documentSchemas } from '#content/json-schema.ts';
import { fieldAt, keysAt, schemaAt } from '#content/schema-at.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { partsOf } from '#drafts/frontmatter-parts.ts';
import { requiredKeys } from '#drafts/missing-fields.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { checkOnBoard } from '#lint/check-on-board.ts';
import { readOnBoard } from '#lint/read-on-board.ts';
import { dutchLexicon } from '#lint/words/nl/lexicon.ts';

type Path = readonly (string | number)[];

const exampleAt = (schema: z.ZodType, path: Path): unknown => fieldAt(schema, path)?.examples?.[0];

const examplesOf = (schema: z.ZodType): Record<string, unknown> =>
	Object.fromEntries(keysAt(schema, []).map((key) => [key, exampleAt(schema, [key])]));

/** The story and no more: every key has its example. */
const { body } = partsOf(readFileSync('tests/fixtures/rules/base.md', 'utf8'));
const examples = examplesOf(vacancySchema);
const { content, rules } = lintDictionaryFor('nl');

/** An agency, because only those write for somebody else. */
const employer = organisationSchema.parse({
	name: 'Voorbeeld',
	sector: 'retail',
	agency: true,
	privacyStatement: 'https://voorbeeld.example.nl/privacy',
});
const board = {
	language: 'nl',
	policy: {},
	organisations: { [String(examples['organisation'])]: employer },
	competencies: Object.fromEntries(
		[examples['competencies']]
			.flat()
			.map((id) => [String(id), { name: String(id), definition: String(id) }]),
	),
} as const;

/** What the linter says of a vacancy of these values, with another one at a path. */
function saidWith(path: Path, value: unknown, values: object = examples): string[] {
	const document = parseDocument('{}');
	for (const [key, example] of Object.entries(values))
		document.set(key, document.createNode(example));
	document.setIn(path, document.createNode(value));
	const text = `---\n${document.toString({ lineWidth: 0 })}---\n${body}`;
	const { reports } = checkOnBoard(readOnBoard(text, board, content), {
		today: '2026-11-23',
		policy: board.policy,
		text: rules,
		lexicon: dutchLexicon,
	});
	return reports
		.filter(({ ruleId }) => ruleId !== 'exception-unused')
		.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test('the examples of all keys together are a vacancy on which no rule has anything to say', () => {
	// But that the exception is for a rule that has nothing to say of the other examples.
	expect(saidWith(['title'], examples['title'])).toEqual([]);
});

const needed = Object.fromEntries(requiredKeys.map((key) => [key, examples[key]]));

test('no example needs another key to be clear: only what is missing is told of the least', () => {
	const said = saidWith(['status'], 'open', needed).map((line) => line.replace(/:.*/, ''));

	expect(said.filter((id) => !/-(?:missing|unclear)$|^label-too-low$/.test(id))).toEqual([]);
});

/** Groups of keys below the highest level, with the first item for each list. */
function groupsBelow(path: Path): Path[] {
	const at = schemaAt(vacancySchema, [...path, 0]) ? [...path, 0] : path;
	const keys = keysAt(vacancySchema, at);
	return [...(keys.length > 0 ? [at] : []), ...keys.flatMap((key) => groupsBelow([...at, key]))];
}

/** Of two that exclude each other, the first is enough. */
const excluded = new Set(['allowances.0.perHour']);

const groups = keysAt(vacancySchema, [])
	.flatMap((key) => groupsBelow([key]))
	.map((path) => [path.join('.'), path] as const);

test.each(groups)('the examples of the keys of %s go together', (name, path) => {
	const keys = keysAt(vacancySchema, path).filter((key) => !excluded.has(`${name}.${key}`));
	const group = Object.fromEntries(
		keys.map((key) => [key, exampleAt(vacancySchema, [...path, key])]),
	);

	expect(saidWith(path, group)).toEqual([]);
});

describe.each(Object.entries(documentSchemas))('%s', (_, schema) => {
	test('the examples of all keys go together', () => {
		const read = schema.safeParse(examplesOf(schema));

		expect(read.error?.issues ?? []).toEqual([]);
	});
});
