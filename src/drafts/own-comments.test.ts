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

test('comments survive writing and reading', () => {
	const comment = fc.stringMatching(/^[a-z]{1,12}(?: [a-z]{1,12}){0,30}$/);
	fc.assert(
		fc.property(comment, comment, (title, min) => {
			const values = { title: 'Kok', hours: { min: 24, max: 32 } };
			const comments = { title, 'hours.min': min };

			expect(ownComments(vacancyFile({ values, body: '' }, comments))).toEqual(comments);
		}),
	);
});

test('a key that somebody put behind a # is kept with what was in it', () => {
	const source = `---
title: Kok
#closes: "2026-12-31"
salary:
  #max: 3000 # te hoog?
  min: 2400
#systems:
#  - { name: Kassa, level: taught }
#education: none # Opleiding.
---
`;
	const kept = ownComments(source);

	expect(kept).toEqual({
		'#closes': '#closes: "2026-12-31"',
		'#salary.max': '#max: 3000 # te hoog?',
		'#systems': '#systems:\n#  - { name: Kassa, level: taught }',
	});
	const again = vacancyFile({ values: { title: 'Kok', salary: { min: 2400 } }, body: '' }, kept);
	for (const lines of Object.values(kept))
		for (const line of lines.split('\n')) expect(again).toContain(line);
	expect(ownComments(again)).toEqual(kept);
});

test('a text without frontmatter has none', () => {
	expect(ownComments('# Kok')).toEqual({});
});
