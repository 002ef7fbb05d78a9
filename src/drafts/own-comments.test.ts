import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownComments } from '#drafts/own-comments.ts';
import { vacancyFile } from '#drafts/vacancy-file.ts';

test('finds comments above keys, keys of groups and items', () => {
	const source = `---
# Twee keer
# geprobeerd.
title: Kok

hours:
  # Overlegd met Joke.
  min: 24
  max: 32
tasks:
  # Nog navragen.
  - { task: Je kookt. }
---
# Geen aantekening
`;

	expect(ownComments(source)).toEqual({
		title: 'Twee keer geprobeerd.',
		'hours.min': 'Overlegd met Joke.',
		tasks: 'Nog navragen.',
	});
});

test('what was written by Helder is no comment of somebody', () => {
	const values = { hours: { min: 24, max: 32 }, locations: [{ city: 'Zwolle' }] };

	expect(ownComments(vacancyFile({ values, body: '' }))).toEqual({});
});

test('remarks survive writing and reading', () => {
	const remark = fc.stringMatching(/^[a-z]{1,12}(?: [a-z]{1,12}){0,30}$/);
	fc.assert(
		fc.property(remark, remark, (title, min) => {
			const values = { title: 'Kok', hours: { min: 24, max: 32 } };
			const remarks = { title, 'hours.min': min };

			expect(ownComments(vacancyFile({ values, body: '' }, remarks))).toEqual(remarks);
		}),
	);
});

test('a text without frontmatter has none', () => {
	expect(ownComments('# Kok')).toEqual({});
});
