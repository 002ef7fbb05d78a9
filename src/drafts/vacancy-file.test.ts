import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry } from '#content/entry.ts';
import { parseFrontmatter } from '#content/frontmatter.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { vacancyFile } from '#drafts/vacancy-file.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';

const folder = 'content/vacancies';
const samples = readdirSync(folder).filter((file) => file.endsWith('.md'));

const read = (source: string) =>
	readEntry(
		{ file: 'vacancies/x.md', source },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	);

const valuesIn = (source: string): unknown => parseFrontmatter(source)?.document.toJS();

const uncommented = (source: string): string => source.replace(/^( *)#(?! \S)/gm, '$1');

test.each(samples)('%s reads back as the same vacancy', (file) => {
	const source = readFileSync(`${folder}/${file}`, 'utf8');
	const values = valuesIn(source) as Record<string, unknown>;

	const written = vacancyFile({ values, body: 'Het verhaal.' });

	expect(valuesIn(written)).toEqual(values);
	expect(read(written).data).toEqual(read(source).data);
});

test('whatever the values, they are read back as they were', () => {
	const value = fc
		.json({ stringUnit: 'binary', maxDepth: 3 })
		.map((json): unknown => JSON.parse(json));
	const key = fc.oneof(
		fc.constantFrom(...Object.keys(vacancySchema.shape), '__proto__', 'constructor'),
		fc.string(),
	);
	fc.assert(
		fc.property(fc.dictionary(key, value, { noNullPrototype: true }), (values) => {
			expect(valuesIn(vacancyFile({ values, body: '' })) ?? {}).toEqual(values);
		}),
	);
});

test('whatever the text below, it stays outside the frontmatter', () => {
	fc.assert(
		fc.property(fc.string(), (body) => {
			const { tree, written } = read(vacancyFile({ values: { title: 'Kok' }, body }));

			expect(written).toEqual({ title: 'Kok' });
			expect(tree.children.length > 0).toBe(body.trim() !== '');
		}),
	);
});

test.each([
	['nothing', {}],
	[
		'the start of each group',
		{
			workplace: { type: 'hybrid' },
			hours: { min: 24 },
			salary: { period: 'month' },
			contract: { type: 'fixed-term' },
			roster: { swapping: true },
			apply: { cv: 'none' },
		},
	],
	['a finished vacancy', valuesIn(readFileSync(`${folder}/${samples[0]}`, 'utf8')) as object],
])('with all examples taken out of their comments, %s is a file without gaps', (_, values) => {
	const { problems } = read(uncommented(vacancyFile({ values: { ...values }, body: '' })));

	expect(problems).toEqual([]);
});

test('writes keys in the order of the schema, and dates, times and numbers to call in quotes', () => {
	const file = vacancyFile({
		values: {
			contact: { phone: '050 123 45 67', email: 'werk@example.nl' },
			hours: { max: 32, growsTo: 36, min: 24 },
			published: '2026-11-20',
			shifts: [{ name: 'Laat', days: ['mon'], from: '12:30', to: '21:00' }],
			reference: 'NW-1',
			title: 'Kok',
		},
		body: '',
	});

	expect(file.split('\n').filter((line) => /^(?![ #-]|$)/.test(line))).toEqual([
		'title: Kok',
		'published: "2026-11-20"',
		'reference: "NW-1"',
		'hours: { min: 24, max: 32, growsTo: 36 }',
		'shifts:',
		'contact:',
	]);
	expect(file).toContain('from: "12:30", to: "21:00"');
	expect(file).toContain('phone: "050 123 45 67"');
});

test('an open key has its name, its help and a line to use; a required one says so', () => {
	const file = vacancyFile({ values: { hours: { min: 24, max: 32 } }, body: '' });

	expect(file).toContain(
		'# Nog invullen: Titel. Alleen de functie: geen plaats, werkgever of loon.\n#title: Klantenservicemedewerker webshop\n',
	);
	expect(file).toContain('hours:\n  min: 24\n  max: 32\n  #growsTo: 36 # Kan groeien naar.');
	expect(file).toContain('\n#openings: 2 # Aantal plekken. Hoeveel mensen jullie zoeken.\n');
});

test('an empty vacancy is about a hundred lines: keys that few use share one remark', () => {
	const lines = vacancyFile({ values: {}, body: '' }).split('\n');

	expect(lines.length).toBeLessThan(120);
	expect(lines.join('\n')).toContain(
		'# Minder vaak nodig: agencyFor (opdrachtgever), workload (werkdruk), bonus (bonus),',
	);
	expect(lines.filter((line) => line.length > 98)).toEqual([]);
});

test('a key with nothing to add is not suggested', () => {
	const file = vacancyFile({
		values: { workplace: { type: 'on-site' }, salary: { period: 'hour' } },
		body: '',
	});

	expect(file).not.toContain('#homeDays');
	expect(file).not.toContain('#fullTimeHours');
});

test('a remark stands above the key it is about', () => {
	const file = vacancyFile(
		{ values: { title: 'Kok', hours: { min: 24, max: 32 } }, body: '' },
		{ title: 'Uit de eerste regel.', 'hours.max': 'Uit “24 tot 32 uur”.' },
	);

	expect(file).toContain('# Uit de eerste regel.\ntitle: Kok\n');
	expect(file).toContain('  # Uit “24 tot 32 uur”.\n  max: 32\n');
});
