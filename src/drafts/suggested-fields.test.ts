import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { textFields } from '#drafts/suggested-fields.ts';
import { withFields } from '#drafts/with-fields.ts';
import { contentText } from '#i18n/nl/content.ts';

const bare = 'Je werkt 24 tot 32 uur per week en verdient € 2.400 tot € 2.900 per maand.\n';

const suggestedFields = (text: string) => textFields(text).suggested;

const keysOf = (fields: readonly { key: string }[]) => fields.map(({ key }) => key);

const written = (text: string) =>
	readEntry(
		{ file: 'vacancy.md', source: text },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	).written;

test('a bare text gives suggestions with the words they come from', () => {
	const suggested = suggestedFields(bare);

	expect(suggested.map(({ yaml }) => yaml).toSorted()).toEqual([
		'hours: { min: 24, max: 32 }',
		'salary: { min: 2400, max: 2900, period: month }',
	]);
	for (const { quotes } of suggested)
		for (const { quote, range } of quotes) expect(bare.slice(...range)).toBe(quote);
});

const two = [
	`Verkoopmedewerker\n\nJe helpt klanten in de winkel in Arnhem. 24 uur per week, € 15 per uur. ${'Je past schoenen. '.repeat(4)}`,
	`Magazijnmedewerker\n\nJe werkt in ons magazijn in Nijmegen. 32 uur per week, € 16 per uur. ${'Je tilt dozen. '.repeat(4)}`,
].join('\n\n');

test('of several vacancies in one text no facts are mixed, until a title says which it is', () => {
	expect(textFields(two)).toEqual({ suggested: [], doubts: [], faults: [], isSeveral: true });
	expect(textFields(`---\ntitle: Verkoopmedewerker\n---\n${two}`).isSeveral).toBe(false);
	expect(textFields(bare).isSeveral).toBe(false);
});

test('what a key would still lack is said before it is taken over', () => {
	const from = bare.replace('€ 2.400 tot € 2.900', 'vanaf € 2.400');
	const complete = `${bare}\nEen volledige werkweek is 36 uur.\n`;
	const lacks = (text: string) => suggestedFields(text).map((one) => [one.key, one.lacks]);

	expect(lacks(bare)).toEqual([
		['hours', []],
		['salary', ['Volledige werkweek']],
	]);
	expect(lacks(from)).toContainEqual(['salary', ['Hoogste loon', 'Volledige werkweek']]);
	expect(lacks(complete)).toContainEqual(['salary', []]);
	expect(lacks(`---\nsalary: { fullTimeHours: 38 }\n---\n${bare}`)).toContainEqual(['salary', []]);
});

test('what is taken over becomes frontmatter above the same text', () => {
	const [pay] = suggestedFields(bare).filter(({ key }) => key === 'salary');
	const text = withFields(bare, pay?.fields ?? []);

	expect(written(text)).toEqual({ salary: { min: 2400, max: 2900, period: 'month' } });
	expect(text.endsWith(bare)).toBe(true);
	expect(keysOf(suggestedFields(text))).toEqual(['hours']);
});

test('frontmatter that is there keeps its comments and its values', () => {
	const text = `---\ntitle: Kok # zo heet het\nhours: { min: 20 }\n---\n${bare}`;
	const suggested = suggestedFields(text);
	const filled = withFields(
		text,
		suggested.flatMap(({ fields }) => fields),
	);

	expect(filled).toContain('title: Kok # zo heet het\n');
	expect(written(filled)).toMatchObject({ hours: { min: 20, max: 32 }, salary: { min: 2400 } });
	expect(filled.endsWith(`---\n${bare}`)).toBe(true);
	for (const { quotes } of suggested)
		for (const { quote, range } of quotes) expect(text.slice(...range)).toBe(quote);
});

test.each([
	['a value that can hold nothing', `---\nsalary: marktconform\nhours: veel\n---\n${bare}`],
	['frontmatter that cannot be read', `---\ntitle: [\n---\n${bare}`],
	['frontmatter that does not end', `---\ntitle: Kok\n${bare}`],
	['frontmatter that begins too late', `\n---\ntitle: Kok\n---\n${bare}`],
	['frontmatter that is a list', `---\n- a\n---\n${bare}`],
])('%s gets no suggestions', (_, text) => {
	expect(suggestedFields(text)).toEqual([]);
});

test('a vacancy with all that it needs is left alone', () => {
	const text = readFileSync('content/vacancies/bakker-vroege-dienst.md', 'utf8');

	expect(suggestedFields(`${text}\n${bare}`)).toEqual([]);
});

test('frontmatter that cannot be read stays as it is', () => {
	const text = `---\ntitle: [\n---\n${bare}`;

	expect(withFields(text, [{ path: ['title'], value: 'Kok' }])).toBe(text);
});

test('a time gets quotes, since older YAML reads a number in it', () => {
	const text = withFields('---\ntitle: Kok\n---\nTekst', [
		{ path: ['shifts', 0, 'from'], value: '12:30' },
	]);

	expect(text).toContain('from: "12:30"');
	expect(text.endsWith('---\nTekst')).toBe(true);
});

test('words that cannot be so are told with their place, unless the frontmatter says it already', () => {
	const body = 'Solliciteer voor 31 februari 2027. Je werkt 36-24 uur per week.\n';
	const text = `---\nhours: { min: 24, max: 36 }\n---\n${body}`;

	const { suggested, faults } = textFields(text);

	expect(suggested).toEqual([]);
	expect(faults.map(({ key, reason }) => [key, reason])).toEqual([['closes', 'impossible-day']]);
	for (const { quote, range } of faults) expect(text.slice(...range)).toBe(quote);
});
