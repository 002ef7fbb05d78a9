import { expect, test } from 'vitest';
import { missingFields, placeOfKey, requiredKeys } from '#drafts/missing-fields.ts';

/** The text after there is room for a key, with the selection between brackets. */
function written(text: string, key: string): string {
	const { at, insert, select } = placeOfKey(text, key);
	const filled = text.slice(0, at) + insert + text.slice(at);
	const [start, end] = select;
	return `${filled.slice(0, start)}[${filled.slice(start, end)}]${filled.slice(end)}`;
}

test('a key has the name and an example of its field', () => {
	expect(missingFields(['hours'])).toMatchObject([
		{ key: 'hours', title: 'Uren per week', example: 'hours: { min: 24, max: 32 }', parts: [] },
	]);
});

test('a group that was begun is one thing that is missing, with what it lacks', () => {
	const fields = missingFields(['title', 'salary.period', 'shifts.0.from', 'shifts.0.to']);

	expect(fields.map(({ key, parts }) => [key, parts.length])).toEqual([
		['title', 0],
		['salary', 1],
		['shifts', 2],
	]);
	expect(fields[1]?.example).toBe('period: month');
});

test('every key that a vacancy needs can be missing', () => {
	expect(requiredKeys).toEqual(expect.arrayContaining(['title', 'organisation', 'apply']));
	expect(requiredKeys).not.toContain('closes');
	expect(missingFields(requiredKeys)).toHaveLength(requiredKeys.length);
});

test.each([
	[
		'a text without frontmatter gets one',
		'Kom bij ons.',
		'title',
		'---\ntitle: []\n---\nKom bij ons.',
	],
	[
		'a key comes before those that follow it in the schema',
		'---\ntitle: Kok\n# De uren\nhours: { min: 20 }\n---\n',
		'status',
		'---\ntitle: Kok\nstatus: []\n# De uren\nhours: { min: 20 }\n---\n',
	],
	[
		'the last key comes last',
		'---\ntitle: Kok\n---\nTekst',
		'apply',
		'---\ntitle: Kok\napply: []\n---\nTekst',
	],
	[
		'a key that was left open is shown, not written twice',
		'---\ntitle: Kok\n#hours: { min: 24, max: 32 }\n---\n',
		'hours',
		'---\ntitle: Kok\n[#hours: { min: 24, max: 32 }]\n---\n',
	],
	['an empty key is shown', '---\ntitle:\n---\n', 'title', '---\n[title:]\n---\n'],
	['an empty frontmatter is filled', '---\n---\nTekst', 'title', '---\ntitle: []\n---\nTekst'],
])('%s', (_, text, key, expected) => {
	expect(written(text, key)).toBe(expected);
});
