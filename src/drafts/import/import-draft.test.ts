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
			jobGroup: 'bakkerij',
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

test('leaves a closing day that is over open, with the old day in a comment', () => {
	const result = imported('json', JSON.stringify({ ...posting, validThrough: '2025-02-01' }));

	expect(result.draft.values).not.toHaveProperty('closes');
	expect(importedFile(result, 'x.json', situation.today)).toContain(
		'# Niet ingevuld: closes. Er staat «validThrough: 2025-02-01», en die dag is voorbij.',
	);
});

test('tells a closing day that does not exist, above the draft', () => {
	const result = imported('text', 'Kok\n\nJe kookt voor veertig bewoners. Reageer vóór 31 april.');

	expect(result.draft.values).not.toHaveProperty('closes');
	expect(result.notKept).toMatchObject([{ key: 'closes', reason: 'impossible-day' }]);
	expect(importedFile(result, 'x.txt', situation.today)).toContain(
		'# Niet ingevuld: closes. Er staat «Reageer vóór 31 april», en die dag bestaat niet.',
	);
});

test('tells a closing day in the text that is over, and leaves it open', () => {
	const result = imported(
		'text',
		'Kok\n\nJe kookt voor veertig bewoners. Reageer vóór 1 november.',
	);

	expect(result.draft.values).not.toHaveProperty('closes');
	expect(result.doubts).toEqual([]);
	expect(result.notKept).toEqual([
		{ key: 'closes', reason: 'past', quote: 'Reageer vóór 1 november' },
	]);
});

test('takes the day of the data when it is one that the text may mean', () => {
	const description = 'Je bakt brood in Assen. Reageer vóór 18 december.';
	const { draft, doubts } = imported(
		'json',
		JSON.stringify({ ...posting, description, validThrough: '2026-12-18' }),
	);

	expect(draft.values['closes']).toBe('2026-12-18');
	expect(doubts).toEqual([]);
});

test('doubts the day of the data when the text means another', () => {
	const description = 'Je bakt brood in Assen. Reageer vóór 10 december.';
	const { draft, doubts } = imported(
		'json',
		JSON.stringify({ ...posting, description, validThrough: '2026-12-18' }),
	);

	expect(draft.values).not.toHaveProperty('closes');
	expect(doubts).toHaveLength(1);
});

test('leaves a title out of the story, with the heading that announces it', () => {
	const html = '<h1>Vacature</h1><h2>Bakker</h2><p>Je bakt elke nacht brood voor drie winkels.</p>';

	expect(imported('html', html).draft).toMatchObject({
		values: { title: 'Bakker' },
		body: 'Je bakt elke nacht brood voor drie winkels.\n',
	});
});

test('leaves out mail below a text in HTML, and says how much', () => {
	const sentence = 'Je bakt elke nacht brood voor drie winkels in de stad. ';
	const html = `<h1>Bakker</h1><p>${sentence.repeat(5)}</p><p><b>Van:</b> A.<br><b>Verzonden:</b> maandag<br><b>Aan:</b> B.</p><p>Vorig jaar was het € 14 per uur.</p>`;
	const { draft, mailLines } = imported('html', html);

	expect(draft.body).not.toMatch(/Van:|Vorig jaar/);
	expect(draft.values).not.toHaveProperty('salary');
	expect(mailLines).toBe(4);
});

test('leaves out the head of mail with which a vacancy in HTML was sent on', () => {
	const html =
		'<p>Zie hieronder.</p><p>Van: A.</p><p>Verzonden: maandag</p><p>Onderwerp: vacature</p><p><b>Bakker</b></p><p>Je bakt elke nacht brood voor drie winkels.</p>';
	const { draft, mailLines } = imported('html', html);

	expect(draft.body).toContain('Je bakt elke nacht brood');
	expect(draft.body).not.toContain('Verzonden');
	expect(mailLines).toBe(3);
});

test.each(['niet vermeld', 'onbekend', 'n.v.t.'])(
	'takes no street that is called “%s”',
	(street) => {
		const address = { streetAddress: street, addressLocality: 'Assen', addressCountry: 'NL' };
		const { draft } = imported('json', JSON.stringify({ ...posting, jobLocation: { address } }));

		expect(draft.values['locations']).toEqual([{ city: 'Assen' }]);
	},
);

test('takes the group of jobs from the title that it takes', () => {
	const markdown =
		'---\ntitle: Vacature frontend developer bij Bureau Voorbeeld (Utrecht)\n---\n\n## Bouw het web\n\nJe maakt sites.';
	const { values } = imported('markdown', markdown).draft;

	expect(values).toMatchObject({ title: 'Frontend developer', jobGroup: 'softwareontwikkeling' });
});

test('says in words what the data, the text and one date leave open', () => {
	const result = imported(
		'json',
		JSON.stringify({
			...posting,
			description: 'Je salaris is € 2.400 bruto per maand. Je bakt brood.',
			baseSalary: { currency: 'EUR', value: { value: 2600, unitText: 'MONTH' } },
			validThrough: '2026-12-18T00:00:00',
			employmentType: 'FULL_TIME',
		}),
	);

	const file = importedFile(result, 'x.json', situation.today);
	expect(file).toContain(
		'# Niet ingevuld: closes. Er staat «validThrough: 2026-12-18T00:00:00». Dat kan 17 december 2026 of 18 december 2026 betekenen. Kies zelf.',
	);
	expect(file).toContain(
		'# Niet ingevuld: salary. De gegevens zeggen «baseSalary: 2600 MONTH», maar de tekst zegt «€ 2.400 bruto per maand». Kies zelf.',
	);
	expect(file).toContain(
		'# Niet ingevuld: contract. Er staat «employmentType: FULL_TIME», en dat past niet in dit veld.',
	);
});

test.each<ImportSource['kind']>(['text', 'markdown'])(
	'leaves earlier mail out of a text (%s), and says so',
	(kind) => {
		const result = imported(
			kind,
			`Bakker\n\n${'Je bakt brood in een kleine bakkerij met vier collega’s. '.repeat(5)}\n\nOp 2 november schreef A. Voorbeeld:\n> Zet jij dit online?\n`,
		);

		expect(result.draft.body).not.toContain('Zet jij dit online');
		expect(importedFile(result, 'mail.txt', situation.today)).toContain(
			'# Weggelaten: een eerdere mail van 2 regels.',
		);
	},
);

test('takes what fits from an old frontmatter, and says what it left out', () => {
	const { draft, leftOut } = imported(
		'markdown',
		'---\ntitle: Bakker\nlayout: job\nstatus: open\nhours: { min: 24, max: 32 }\n---\nJe bakt brood in een kleine bakkerij.',
	);

	expect(draft.values).toEqual({
		title: 'Bakker',
		jobGroup: 'bakkerij',
		hours: { min: 24, max: 32 },
		status: 'draft',
	});
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
	[
		'markdown',
		`# Werken bij Voorbeeld\n\n## Kok\n\n${'Je kookt soep. '.repeat(9)}\n\n## Receptionist\n\n${'Je belt. '.repeat(15)}`,
		'several-postings',
	],
	[
		'markdown',
		`# Voorbeeld\n\n## Solliciteer als huishoudhulp\n\n${'Je poetst. '.repeat(12)}\n\n## Solliciteer als kantoormedewerker\n\n${'Je belt. '.repeat(15)}`,
		'several-postings',
	],
	[
		'text',
		`Kok\n\n${'Je kookt 24 uur per week soep. '.repeat(5)}\n\nReceptionist\n\n${'Je belt 32 uur per week. '.repeat(6)}`,
		'several-postings',
	],
	[
		'text',
		`**Vacature: kok (24 uur)**\n${'Je kookt soep en vis. '.repeat(6)}\n\n**Vacature: receptionist (32 uur)**\n${'Je belt. '.repeat(15)}`,
		'several-postings',
	],
	['text', 'x', 'no-text'],
	['text', 'Een lange zin. '.repeat(5000), 'too-long'],
	['html', `<p>${'Een lange zin. '.repeat(5000)}</p>`, 'too-long'],
])('says why there is no vacancy in %s %.60s', (kind, text, fault) => {
	expect(importDraft({ kind, text }, situation)).toBe(fault);
});

test.each([
	`# Kok\n\n${'Je kookt soep. '.repeat(9)}\n\n## Over ons\n\n### Receptionist\n\n### Bakker\n`,
	`# Kok\n\n${'Je kookt soep. '.repeat(9)}\n\n## Andere vacatures\n\n### Receptionist\n\n${'Je belt. '.repeat(15)}\n\n### Bakker\n\n${'Je bakt. '.repeat(15)}`,
	`## Kok\n\n${'Je kookt soep. '.repeat(9)}\n\n## Kok in Assen\n\n${'Je bakt vis. '.repeat(9)}`,
	`# Kok\n\n## Coding challenge\n\n${'Je maakt iets. '.repeat(9)}\n\n## Technisch interview\n\n${'Wij praten. '.repeat(10)}`,
	`# Kok\n\n${'Je kookt 24 uur per week. '.repeat(9)}\n\n## Chef-kok\n\n${'Daar groei je naartoe, met € 2.800 per maand. '.repeat(5)}`,
	`---\ntitle: Kok\n---\n## Kok\n\n${'Je kookt. '.repeat(12)}\n\n## Receptionist\n\n${'Zij belt. '.repeat(12)}`,
])('takes one vacancy for one, though its headings name jobs: %j', (text) => {
	expect(imported('markdown', text).draft.values['title']).toBe('Kok');
});

test('takes a line such as “Wat wij vragen” above a list for its heading', () => {
	const { draft } = imported(
		'markdown',
		'# Kok\n\nJe kookt voor veel gasten, samen met vier collega’s.\n\nWat wij vragen\n\n- Een diploma\n',
	);

	expect(draft.values['mustHaves']).toEqual(['Een diploma']);
	expect(draft.body).toBe('Je kookt voor veel gasten, samen met vier collega’s.\n');
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

test('says nothing of full-time where the text tells the kind of contract', () => {
	const { draft, notKept } = imported(
		'json',
		JSON.stringify({
			...posting,
			employmentType: 'FULL_TIME',
			description: 'Je bakt brood in Assen, en je krijgt een jaarcontract.',
		}),
	);

	expect(draft.values['contract']).toEqual({ type: 'fixed-term', months: 12 });
	expect(notKept).toEqual([]);
});

test('reads a page with its employer in the tab, and a call in capitals as the name of the job', () => {
	const { draft, unknownEmployer } = imported(
		'html',
		'<html><title>Orderpicker | Werken bij Pan &amp; Co</title><h1>ORDERPICKER GEZOCHT!</h1><p>Wij zoeken 10 orderpickers voor Pan &amp; Co. Na een eerste gesprek volgt een meeloopdag.</p></html>',
	);

	expect(unknownEmployer).toBe('Pan & Co');
	expect(draft.values).toMatchObject({
		title: 'Orderpicker',
		openings: 10,
		selection: [
			{ step: 'Eerste gesprek', type: 'interview' },
			{ step: 'Meeloopdag', type: 'trial-day' },
		],
	});
});
