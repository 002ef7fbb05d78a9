import { describe, expect, test } from 'vitest';
import { asMarkdown } from '#drafts/import/as-markdown.ts';
import { storyOfHtml } from '#drafts/import/story-of-html.ts';
import { storyOfMarkdown } from '#drafts/import/story-of-markdown.ts';
import { storyOfText } from '#drafts/import/story-of-text.ts';
import { levelHeadings, tidyStory } from '#drafts/import/tidy-story.ts';

const fromHtml = (html: string, base?: string) =>
	asMarkdown(levelHeadings(tidyStory(storyOfHtml(html, base))));
const fromText = (text: string) => asMarkdown(levelHeadings(tidyStory(storyOfText(text))));
const fromMarkdown = (text: string) => asMarkdown(levelHeadings(tidyStory(storyOfMarkdown(text))));

test('a line below an item that goes on in small letters belongs to it', () => {
	expect(fromText('Taken\n\n• Je maakt de\nplanning.\n\n• Je belt.')).toContain(
		'- Je maakt de planning.\n- Je belt.',
	);
});

describe('HTML', () => {
	test.each([
		['<h3>Taken</h3><ul><li>Bellen</li></ul>', '## Taken\n\n- Bellen\n'],
		['<p><strong>Taken:</strong></p><p>Bellen.</p>', '## Taken:\n\nBellen.\n'],
		['<p>• Bellen<br>• Mailen</p>', '- Bellen\n- Mailen\n'],
		['<p>• Bellen</p><p>• Mailen</p>', '- Bellen\n- Mailen\n'],
		['<table><tr><td>Uren</td><td>32</td></tr></table>', '- Uren: 32\n'],
		['<dl><dt>Uren:</dt><dd>32</dd></dl>', '- Uren: 32\n'],
		[
			'<p>Een <b>vet</b> woord.</p><img src="https://a.example/x.png" alt="Foto">',
			'Een **vet** woord.\n',
		],
		['<p><a href="https://a.example/b">hier</a></p>', '[hier](https://a.example/b)\n'],
		['<p><a href="/b">hier</a></p>', 'hier\n'],
	])('becomes Markdown: %s', (html, markdown) => {
		expect(fromHtml(html)).toBe(markdown);
	});

	test('resolves links against the address of its page', () => {
		expect(fromHtml('<p><a href="/b">hier</a></p>', 'https://a.example/c')).toBe(
			'[hier](https://a.example/b)\n',
		);
	});

	test.each([
		'<script>alert(1)</script><p>Tekst.</p>',
		'<p onclick="alert(1)">Tekst.</p>',
		'<style>p { color: red }</style><p>Tekst.</p>',
		'<iframe src="https://a.example"></iframe><p>Tekst.</p>',
		'<svg><script>alert(1)</script></svg><p>Tekst.</p>',
		'<p hidden>Verborgen</p><p style="display: none">Verborgen</p><p>Tekst.</p>',
		'<nav>Menu</nav><form><input value="x">Zoek</form><p>Tekst.</p>',
		'<!-- verborgen --><p>Tekst.</p>',
	])('leaves out what is no story: %s', (html) => {
		expect(fromHtml(html)).toBe('Tekst.\n');
	});

	test.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'data:text/html,x',
		'vbscript:x',
		' java\nscript:alert(1)',
	])('keeps no link to %s', (href) => {
		expect(fromHtml(`<p><a href="${href}">hier</a></p>`)).toBe('hier\n');
	});

	test('reads a page that is nested absurdly deep as its words', () => {
		expect(fromHtml(`${'<div>'.repeat(100_000)}Tekst.`)).toContain('Tekst.');
	});
});

describe('plain text', () => {
	test.each([
		['Kok\n\nJe kookt.', '## Kok\n\nJe kookt.\n'],
		[
			'Je kookt.\n\nWat ga je doen\n• Koken\n• Afwassen',
			'Je kookt.\n\n## Wat ga je doen\n\n- Koken\n- Afwassen\n',
		],
		['Je kookt.\r\n\r\n1. Koken\r\n2. Afwassen', 'Je kookt.\n\n- Koken\n- Afwassen\n'],
		['Salaris: € 2.500\nUren: 32', 'Salaris: € 2.500\\\nUren: 32\n'],
		[
			'Dit is een lange zin die in het bestand op twee regels staat en\ndoorloopt.',
			'Dit is een lange zin die in het bestand op twee regels staat en doorloopt.\n',
		],
		[
			'Let op: *sterren* en <b>haken</b> blijven staan.',
			'Let op: \\*sterren\\* en \\<b>haken\\</b> blijven staan.\n',
		],
	])('becomes Markdown: %j', (text, markdown) => {
		expect(fromText(text)).toBe(markdown);
	});
});

describe('Markdown', () => {
	test.each([
		['# Kok\n\n### Taken\n\n* Koken', '## Kok\n\n### Taken\n\n- Koken\n'],
		['Tekst ![foto](x.png) <b>vet</b>.', 'Tekst  vet.\n'],
		['<p>Een <em>blok</em></p>', 'Een _blok_\n'],
		['Zie:\n• Koken\n• Afwassen', 'Zie:\n\n- Koken\n- Afwassen\n'],
	])('stays Markdown: %j', (text, markdown) => {
		expect(fromMarkdown(text)).toBe(markdown);
	});
});

test('a note below a list is no item of it', () => {
	expect(fromMarkdown('- Ervaring* met Java\n- Kennis van vis\n\n\\* Ook van je stage.')).toBe(
		'- Ervaring\\* met Java\n- Kennis van vis\n\n\\* Ook van je stage.\n',
	);
});
