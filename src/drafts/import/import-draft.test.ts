import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { type Imported, importDraft } from '#drafts/import/import-draft.ts';
import { importedFile } from '#drafts/import/imported-file.ts';
import type { ImportSource } from '#drafts/import/read-source.ts';
import { contentText } from '#i18n/nl/content.ts';

const situation = {
	today: '2026-11-22',
	employers: [{ slug: 'de-voorbeeldbakker', name: 'De Voorbeeldbakker' }],
};

function imported(kind: ImportSource['kind'], text: string): Imported {
	const result = importDraft({ kind, text }, situation);
	if (typeof result === 'string') throw new Error(result);
	return result;
}

const posting = {
	'@type': 'JobPosting',
	title: 'Bakker',
	hiringOrganization: { name: 'De Voorbeeldbakker B.V.' },
	description:
		'&lt;p&gt;Je bakt brood in Assen.&lt;/p&gt;&lt;h3&gt;Wat ga je doen&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Je kneedt deeg.&lt;/li&gt;&lt;/ul&gt;',
};

test('fills in what a posting says, and takes its list of tasks out of the story', () => {
	const { draft } = imported('json', JSON.stringify(posting));

	expect(draft).toEqual({
		values: {
			title: 'Bakker',
			organisation: 'de-voorbeeldbakker',
			tasks: [{ task: 'Je kneedt deeg.' }],
			status: 'draft',
		},
		body: 'Je bakt brood in Assen.\n',
	});
});

test('adds the texts of a posting that stand beside its description, once', () => {
	const { draft } = imported(
		'json',
		JSON.stringify({
			...posting,
			skills: 'Vroeg opstaan.',
			jobBenefits: 'Je bakt brood in Assen.',
		}),
	);

	expect(draft.body).toBe('Je bakt brood in Assen.\n\n## Vaardigheden\n\nVroeg opstaan.\n');
});

test('doubts what data and text say differently, and fills in neither', () => {
	const { draft, doubts } = imported(
		'json',
		JSON.stringify({
			...posting,
			description: 'Je salaris is € 2.400 bruto per maand. Je bakt brood.',
			baseSalary: { currency: 'EUR', value: { value: 2600, unitText: 'MONTH' } },
		}),
	);

	expect(draft.values).not.toHaveProperty('salary');
	expect(doubts).toHaveLength(1);
});

test('takes what fits from an old frontmatter, and says what it left out', () => {
	const { draft, leftOut } = imported(
		'markdown',
		'---\ntitle: Bakker\nlayout: job\nstatus: open\nhours: { min: 24, max: 32 }\n---\nJe bakt brood in een kleine bakkerij.',
	);

	expect(draft.values).toEqual({ title: 'Bakker', hours: { min: 24, max: 32 }, status: 'draft' });
	expect(leftOut).toEqual(['layout: job']);
});

test('names the employer of a heading, which has no file', () => {
	const { unknownEmployer, draft } = imported(
		'markdown',
		'# Bakker bij Deegwinkel (Assen)\n\nJe bakt brood in een kleine bakkerij.',
	);

	expect(unknownEmployer).toBe('Deegwinkel');
	expect(draft.values).toMatchObject({ title: 'Bakker', locations: [{ city: 'Assen' }] });
});

test('marks an English text as English', () => {
	const { draft } = imported(
		'text',
		'Baker\n\nYou bake the bread for our shop and you help the people of the town with their orders.',
	);

	expect(draft.values['language']).toBe('en');
});

test.each<[ImportSource['kind'], string, string]>([
	['json', '{"@type": "WebPage"}', 'no-posting'],
	['json', '{"@type": ', 'broken-json'],
	['json', JSON.stringify([posting, { ...posting, title: 'Kok' }]), 'several-postings'],
	[
		'html',
		'<html><body><div id="app"></div><noscript>Zet JavaScript aan.</noscript></body></html>',
		'no-text',
	],
	['text', 'x', 'no-text'],
	['text', 'Een lange zin. '.repeat(5000), 'too-long'],
	['html', `<p>${'Een lange zin. '.repeat(5000)}</p>`, 'too-long'],
])('says why there is no vacancy in %s %.60s', (kind, text, fault) => {
	expect(importDraft({ kind, text }, situation)).toBe(fault);
});

const source = fc.record({
	kind: fc.constantFrom<ImportSource['kind']>('html', 'json', 'markdown', 'text'),
	text: fc
		.array(
			fc.oneof(
				fc.string(),
				fc.constantFrom(
					...[
						'# Kok\n',
						'\n\n',
						'- ',
						'---\n',
						'<p>',
						'</ul>',
						'<li>',
						'€ 2.500 bruto per maand',
						'«"\'',
						': ',
						'#',
						'{"@type":"JobPosting","title":"',
					],
					...['"}', 'Wat ga je doen:', 'Standplaats: Assen', '\\', '|', '`', '\u0000', '%', '&lt;'],
				),
			),
		)
		.map((parts) => parts.join('')),
});

test('never throws, and always gives a file that can be read, with the status of a draft', () => {
	fc.assert(
		fc.property(source, (given) => {
			const result = importDraft(given, situation);
			if (typeof result === 'string') return;
			const file = importedFile(result, 'bron\n---\nstatus: open.txt', situation.today);
			const entry = readEntry(
				{ file: 'a.md', source: file },
				{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
			);
			expect(entry.written).toMatchObject(result.draft.values);
			expect(entry.draft).toBe(true);
		}),
		{ numRuns: 300 },
	);
});
