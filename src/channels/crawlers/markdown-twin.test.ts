import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { llmsText } from '#channels/crawlers/llms-text.ts';
import { markdownText, markdownTwin } from '#channels/crawlers/markdown-twin.ts';
import { postingWith } from '#channels/posting.fixture.ts';

test('a twin begins with title, summary and address, and gives the facts before the story', () => {
	const { children } = fromMarkdown(markdownTwin(postingWith({ title: 'Bakker' })));
	const headings = children.filter(({ type }) => type === 'heading').map((node) => textOf(node));

	expect(children.slice(0, 3).map(({ type }) => type)).toEqual([
		'heading',
		'blockquote',
		'paragraph',
	]);
	expect(headings.slice(0, 2)).toEqual(['Bakker', 'In het kort']);
	expect(children[4]?.type).toBe('list');
});

describe('text stays text', () => {
	test.each([
		'# geen kop',
		'- geen punt',
		'1. geen lijst',
		'2) ook niet',
		'> geen citaat',
		'+ en - en *dit* en _dat_ en ~~zo~~',
		'[geen](https://kwaad.example) ![beeld](x) <b>vet</b> &amp; `code` \\ | =',
		'<https://kwaad.example/>',
		'===',
		'12e man: 1.5 of 2',
		']]> </script> "aanhaling" 🎉',
	])('%s', (text) => {
		const { children } = fromMarkdown(markdownText(text));

		expect(children.map(({ type }) => type)).toEqual(['paragraph']);
		expect(textOf(children[0])).toBe(text);
	});

	test('on one line, without marks that turn its direction', () => {
		expect(markdownText('regel een\n# regel twee\u202e achterstevoren')).toBe(
			'regel een # regel twee achterstevoren',
		);
	});
});

test('an overview begins with its one main heading, and leaves empty lists out', () => {
	const source = llmsText({
		title: 'Bord [1]',
		summary: 'Werk.',
		intro: ['Uitleg.'],
		sections: [
			{ title: 'Leeg', links: [] },
			{ title: 'Vol', links: [{ name: 'A [b]', url: 'https://x.example/', note: 'noot' }] },
		],
	});

	expect(source).toBe(
		'# Bord \\[1\\]\n\n> Werk.\n\nUitleg.\n\n## Vol\n\n- [A \\[b\\]](https://x.example/): noot\n',
	);
});
