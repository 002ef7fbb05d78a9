import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withWrittenLists } from '#integration/written-lists.ts';
import { listName } from '#lint/phrases/expression.ts';
import { lexicons } from '#lint/words/lexicons.ts';

const phrase = [
	'\t{',
	"\t\tid: 'kans',",
	'\t\tlists: {',
	"\t\t\tfine: ['mooie|fijne'],",
	"\t\t\t'to-whom': [",
	`\t\t\t\t"collega's|mensen",`,
	"\t\t\t\t'alle <fine> klanten',",
	'\t\t\t],',
	'\t\t},',
	"\t\tpatterns: ['<fine>…? <team> voor <to-whom>{1,2}'],",
	"\t\tunless: ['<fine> [a-z]'],",
	'\t},',
].join('\n');

test('in a browser the patterns of a phrase hold the words of its lists', () => {
	expect(withWrittenLists(`${phrase}\n`).split('\n')).toEqual([
		'\t{',
		"\t\tid: 'kans',",
		...Array.from({ length: 7 }, () => ''),
		`\t\tpatterns: ['(?:mooie|fijne)…? <team> voor (?:collega\\'s|mensen|alle (?:mooie|fijne) klanten){1,2}'],`,
		`\t\tunless: ['(?:mooie|fijne) [a-z]'],`,
		'\t},',
		'',
	]);
});

const known = Object.values(lexicons).flatMap(({ vocabulary }) => Object.keys(vocabulary));
const isUnknown = (name: string): boolean => !known.includes(name);

test.each(globSync('src/lint/words/**/*.ts'))('no list of a phrase is left in %s', (file) => {
	const code = readFileSync(file, 'utf8');
	const lean = withWrittenLists(code);

	expect(lean).not.toMatch(/^\t*lists:/m);
	// A list stands above what names it.
	expect(Array.from(lean.matchAll(listName), ([, name = '']) => name).filter(isUnknown)).toEqual(
		[],
	);
	expect(lean.split('\n')).toHaveLength(code.split('\n').length);
});
