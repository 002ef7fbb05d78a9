import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { issueForm } from '#drafts/issue/issue-form.ts';

const form = parse(issueForm());
const fields: Question[] = form.body.slice(1);

interface Question {
	type: string;
	id: string;
	attributes: { label: string; options?: string[] };
	validations?: object;
}

/** docs.github.com, “Syntax for GitHub's form schema” and “Common validation errors”, read 2026-11-22. */
const attributes: Record<string, string[]> = {
	input: ['label', 'description', 'placeholder', 'value'],
	textarea: ['label', 'description', 'placeholder', 'value', 'render'],
	dropdown: ['label', 'description', 'multiple', 'options', 'default'],
};
const words = /^(?:y|yes|n|no|true|false|on|off|none)$/i;

test('has what GitHub asks of a form', () => {
	expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'labels', 'body']);
	expect(form.body[0]).toEqual({
		type: 'markdown',
		attributes: { value: expect.stringMatching(/\S/) },
	});
});

test.each(fields)('question $id is one that GitHub takes', (field) => {
	const { type, id, attributes: given, validations = {}, ...others } = field;

	expect(others).toEqual({});
	expect(id).toMatch(/^[\w-]+$/);
	expect(attributes[type]).toEqual(expect.arrayContaining(Object.keys(given)));
	for (const text of [given.label, ...Object.values(given)].flat()) {
		expect(text).toBeTypeOf('string');
		expect(text).toMatch(/\S/);
		expect(text).not.toMatch(words);
	}
	expect(new Set(given.options).size).toBe((given.options ?? []).length);
	expect([{}, { required: true }]).toContainEqual(validations);
});

test.each(['id', 'label'])('every %s is there once', (name) => {
	const all = fields.map(({ id, attributes: { label } }) => (name === 'id' ? id : label));

	expect(new Set(all).size).toBe(all.length);
});

test('holds no English word of the file', () => {
	const said = JSON.stringify(fields.map(({ attributes: given }) => given));

	expect(said).not.toMatch(/\b(?:month|fixed-term|on-site|draft|content\/|true|\[\])/);
});
