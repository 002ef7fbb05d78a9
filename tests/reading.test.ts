import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { positionAt } from '#content/problem.ts';
import { valueAt } from '#content/value-at.ts';
import { changed, goodVacancy, problemsOf, readVacancy } from './fixtures/board.ts';

const yamlish = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'---\n',
				'\n',
				'  ',
				'- ',
				': ',
				'{',
				'}',
				'[',
				']',
				', ',
				'"',
				"'",
				'#',
				'\t',
			),
			fc.constantFrom(
				'title',
				'salary',
				'min',
				'2400',
				'&a',
				'*a',
				'!x',
				'|',
				'>',
				'\r\n',
				'\uFEFF',
				'😀',
			),
			fc.string({ maxLength: 6 }),
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''));

const sources = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }),
	yamlish,
	yamlish.map((text) => `---\n${text}\n---\n${text}`),
);

test('any text is read without a fault, twice alike, with ranges inside the file', () => {
	fc.assert(
		fc.property(sources, (source) => {
			const { problems } = readVacancy(source);

			expect(readVacancy(source).problems).toEqual(problems);
			for (const { range, message } of problems) {
				expect(0 <= range[0] && range[0] <= range[1] && range[1] <= source.length).toBe(true);
				expect(message).toMatch(/^[\p{L}“].*[.?]$/su);
			}
		}),
		{ numRuns: 300 },
	);
});

const good = parse(goodVacancy.split('---\n')[1] ?? '') as Record<string, unknown>;
const pathsOf = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
	typeof value !== 'object' || value === null
		? [path]
		: [
				path,
				...Object.entries(value).flatMap(([key, inner]) =>
					pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
				),
			];

test('any value in any place is judged without a fault', () => {
	const path = fc.constantFrom(...pathsOf(good).slice(1));

	fc.assert(
		fc.property(path, fc.jsonValue(), (at, value) => {
			const { problems } = readVacancy(`---\n${stringify(withValue(good, at, value))}---\n`);

			for (const { message } of problems)
				expect(message).not.toMatch(/undefined|\[object|Invalid /);
		}),
		{ numRuns: 300 },
	);
});

test.each([
	['Windows line endings', (source: string) => source.replaceAll('\n', '\r\n')],
	['a byte order mark', (source: string) => `\uFEFF${source}`],
	['emoji before it', (source: string) => source.replace('webshop', '😀👩🏽‍💻')],
])('positions are right with %s', (_name, altered) => {
	const source = altered(
		changed('closes: 2026-12-18', 'closes: 18-12-2026').replace('## De dag', '😀 <b>De dag</b>'),
	);

	expect(problemsOf(source)).toMatchObject([
		{ line: 6, column: 9 },
		{ line: 44, column: 4 },
	]);
});

test('a range is that of the value in the file, in any notation', () => {
	fc.assert(
		fc.property(fc.constantFrom(...pathsOf(good).slice(1)), fc.boolean(), (path, isFlow) => {
			const options = isFlow ? { collectionStyle: 'flow' as const } : {};
			const source = `---\n${stringify(good, options).trim()}\n---\n`;
			const [start, end] = readVacancy(source).rangeOf(path);

			const margin = ' '.repeat(positionAt(source, start).column - 1);

			expect(parse(margin + source.slice(start, end))).toEqual(valueAt(good, path));
		}),
	);
});

function withValue(data: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
	if (key === undefined) return value;
	if (Array.isArray(data))
		return data.map((item, index) => (index === key ? withValue(item, rest, value) : item));
	const inner = (data as Record<string, unknown>)[key];
	return { ...(data as object), [key]: withValue(inner, rest, value) };
}
