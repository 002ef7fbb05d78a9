import { expect, test } from 'vitest';
import { jsonSchemaOf } from '#content/json-schema.ts';
import { shownIn, withShown } from '#integration/lean-fields.ts';

const fields = [
	'export const teamFields = {',
	"\tsize: { title: 'Grootte', description: 'Met hoeveel.', examples: [8] },",
	'\tdescription: {',
	"\t\ttitle: 'Rol',",
	'\t\tdescription:',
	"\t\t\t'Kies: lid of leider.',",
	"\t\texamples: ['lid'],",
	'\t},',
	'};',
];

test('in a browser a field only has the description that a message can hold', () => {
	const [first, , ...rest] = fields;

	expect(withShown(fields.join('\n'), new Set(['Kies: lid of leider.'])).split('\n')).toEqual([
		first,
		"\tsize: { title: 'Grootte',   examples: [8] },",
		...rest,
	]);
});

test('what is left of the source stays on its line', () => {
	const lean = withShown(fields.join('\n'), new Set()).split('\n');

	expect(lean).toHaveLength(fields.length);
	expect(lean[6]).toBe(fields[6]);
	expect(lean.join('')).not.toContain('Kies');
});

test('a message can hold the description of a choice, also of one in a list', () => {
	const choice = { enum: ['lid', 'leider'], description: 'Kies.' };

	expect(
		shownIn({
			description: 'Een team.',
			properties: {
				description: { type: 'string', description: 'Vrije tekst.' },
				role: choice,
				days: { description: 'Op deze dagen.', items: { enum: ['mon', 'tue'] } },
				consent: { const: true, description: 'Alleen true.' },
			},
		}),
	).toEqual(['Kies.', 'Op deze dagen.', 'Alleen true.']);
	expect(shownIn(jsonSchemaOf('vacancy'))).toContain(
		'draft (concept), open, filled (vervuld) of withdrawn (ingetrokken).',
	);
});
