import { describe, expect, test } from 'vitest';
import { contradictions } from '#i18n/nl/contradictions.ts';
import { changed, goodVacancy, problemsOf } from './fixtures/board.ts';
import type { Wrong } from './fixtures/wrong.ts';
import { wrongContradictions } from './fixtures/wrong-contradictions.ts';
import { wrongForms } from './fixtures/wrong-forms.ts';
import { wrongKeys } from './fixtures/wrong-keys.ts';
import { wrongPunctuation } from './fixtures/wrong-punctuation.ts';
import { wrongText } from './fixtures/wrong-text.ts';
import { wrongValues } from './fixtures/wrong-values.ts';

test('the good vacancy has no problems', () => {
	expect(problemsOf(goodVacancy)).toEqual([]);
});

describe.each([
	['keys', wrongKeys],
	['values', wrongValues],
	['forms', wrongForms],
	['contradictions', wrongContradictions],
	['punctuation', wrongPunctuation],
	['text', wrongText],
])('%s', (_name, table) => {
	test.each(table)('$kind: $to', ({ from, to, ...wrong }) => {
		expect(problemsOf(changed(from, to))).toEqual([expected(wrong)]);
	});
});

test('every contradiction has a case', () => {
	const cases = new Set(wrongContradictions.map(({ kind }) => kind));
	const codes = Object.keys(contradictions).filter(
		(code) => !/^(?:site|selection|organisation|metrics)-/.test(code),
	);

	expect([...cases].sort()).toEqual(codes.sort());
});

test('all problems of a file are told, in reading order', () => {
	const wrongs = ['a Dutch date', 'a postcode that does not exist', 'negative pay', 'a Dutch day']
		.map((name) => [...wrongForms, ...wrongValues].find(({ kind }) => kind === name))
		.filter((wrong) => wrong !== undefined);
	const source = wrongs.reduce((text, { from, to }) => text.replace(from, to), goodVacancy);

	expect(problemsOf(source)).toEqual(wrongs.map(expected));
});

test('mistakes in punctuation are told once per block, so that one hides no other', () => {
	const source = changed('status: open', 'status open').replace('  max: 2900', '   max: 2900');

	expect(problemsOf(source)).toMatchObject([
		{ line: 4, column: 1 },
		{ line: 17, column: 4 },
	]);
});

function expected({ at: [line, column], says }: Pick<Wrong, 'at' | 'says'>) {
	return { line, column, message: says };
}
