import { describe, expect, test } from 'vitest';
import { awkward, file, report, runOf, shown } from './fixtures/lint-run.ts';

describe('markdown', () => {
	test('is a comment that can be found again', () => {
		expect(shown('markdown', runOf(file([report(), report({ severity: 'error' })]))))
			.toBe(`<!-- helder-lint -->
### ❌ Vacatures nagekeken

1 bestand nagekeken: 1 fout, 1 waarschuwing en 0 tips. Dit houdt publicatie tegen.

#### vacancies/kok.md · label B (83 van 100 punten)

| Plek | Soort | Wat er staat en wat je doet | Regel |
| --- | --- | --- | --- |
| 2:3 | fout | Hier staat een uitroepteken. Zet een punt. | [exclamation-mark](https://bord.example.nl/regels/exclamation-mark/) |
| 2:3 | waarschuwing | Hier staat een uitroepteken. Zet een punt. | [exclamation-mark](https://bord.example.nl/regels/exclamation-mark/) |
`);
	});

	test('words of others stay in their cell and call nobody', () => {
		const [row = ''] = shown('markdown', awkward).match(/^\| 2:3 \| fout .*$/m) ?? [];

		expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
		expect(row).toContain('&lt;b\\>&amp;');
		expect(row).not.toContain('@iemand');
	});

	test('fits in a comment however much there is to say', () => {
		const many = Array.from({ length: 900 }, (_, index) =>
			file([report(), report()], { path: `vacancies/kok-${index}.md` }),
		);
		const text = shown('markdown', runOf(...many));

		expect(text.length).toBeLessThan(65_536);
		expect(text).toMatch(/\nNog \d+ bestanden passen hier niet\.\n$/);
	});
});

describe('terminal and compact', () => {
	test('a text cannot steer the screen', () => {
		for (const format of ['terminal', 'compact'] as const)
			expect(shown(format, awkward).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
	});

	test('nothing is wider than the screen, but a word that is', () => {
		const sentence = 'Dit is een zin met woorden '.repeat(12).trim();
		const wide = report({
			message: sentence,
			remedy: sentence,
			url: null,
			excerpt: { before: sentence, match: '大家好!', after: sentence },
		});
		const lines = shown('terminal', runOf(file([wide]))).split('\n');

		expect(lines.slice(0, -3).every(({ length }) => length <= 80)).toBe(true);
	});

	test('carets stand under the words, past wide and combining characters', () => {
		const marked = report({ excerpt: { before: '大 e\u0301é ', match: 'top', after: ' x' } });
		const lines = shown('terminal', runOf(file([marked]))).split('\n');

		expect(lines[2]).toBe('                     │ 大 e\u0301é top x');
		expect(lines[3]).toBe('                     │       ^^^');
	});

	test('with colour the words are underlined in place', () => {
		const lines = shown('terminal', runOf(file([report()])), true).split('\n');

		expect(lines[2]).toContain('Kom snel\u001B[4m\u001B[1m!');
	});
});
