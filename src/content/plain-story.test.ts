import { expect, test } from 'vitest';
import { parseMarkdown } from '#content/markdown.ts';
import { plainStory } from '#content/plain-story.ts';

const storyOf = (markdown: string) => plainStory(parseMarkdown(markdown));

test('headings, paragraphs and lists come in the order of the text', () => {
	expect(storyOf('Eerst.\n\n## Kop\n\n- een\n- twee\n\nLaatst.')).toEqual([
		{ kind: 'paragraph', texts: ['Eerst.'] },
		{ kind: 'heading', texts: ['Kop'] },
		{ kind: 'list', texts: ['een', 'twee'] },
		{ kind: 'paragraph', texts: ['Laatst.'] },
	]);
});

test.each([
	['a link', 'Lees [het *hele* verhaal](https://example.org/).', 'Lees het hele verhaal.'],
	['code', 'Typ `<b>` in.', 'Typ <b> in.'],
	['a line of its own', 'Eerste regel\\\ntweede regel', 'Eerste regel tweede regel'],
	['a wrapped line', 'Eerste regel\ntweede regel', 'Eerste regel tweede regel'],
	['a character by its name', 'Soep &amp; brood', 'Soep & brood'],
	['a picture between words', 'Voor ![beeld](./a.png) na.', 'Voor na.'],
	['a quotation', '> Gezegd.', 'Gezegd.'],
	['a block of code', '```\nregel 1\nregel 2\n```', 'regel 1 regel 2'],
])('%s keeps its words only', (_, markdown, text) => {
	expect(storyOf(markdown)).toEqual([{ kind: 'paragraph', texts: [text] }]);
});

test.each([
	'![alleen een plaatje](./a.png)',
	'<div>html</div>',
	'---',
	'[naam]: https://example.org',
])('there is no block for %s', (markdown) => {
	expect(storyOf(markdown)).toEqual([]);
});

test('a list in a list gives its items after the one they belong to', () => {
	expect(storyOf('1. een\n   - een a\n   - een b\n2. twee\n\n   nog meer')).toEqual([
		{ kind: 'list', texts: ['een', 'een a', 'een b', 'twee nog meer'] },
	]);
});
