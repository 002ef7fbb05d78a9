import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Frontmatter, parseFrontmatter } from '#content/frontmatter.ts';
import { placesOfNode } from '#content/yaml-places.ts';
import { yamlProblems } from '#content/yaml-problems.ts';
import { contentText } from '#i18n/nl/content.ts';
import { readPlainYaml } from '#store/fast-yaml.ts';

const files = globSync(['content/**/*.md', 'tests/fixtures/rules/*.md']);
const yamlIn = (file: string): string => readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '';

/** A file of its own each time: the last one that was read is remembered. */
let number = 0;
function frontmatterOf(yaml: string): Frontmatter {
	number += 1;
	const frontmatter = parseFrontmatter(`---\n${yaml}\n---\n${number}`, readPlainYaml);
	if (!frontmatter) throw new Error('No frontmatter');
	return frontmatter;
}

test.each(files)('%s is read the same', (file) => {
	const { quickData, places, document } = frontmatterOf(yamlIn(file));

	expect(quickData).toEqual(document.toJS());
	expect(places).toEqual(placesOfNode(document.contents));
});

const pieces = fc.constantFrom(
	...['\n', ' ', '  ', ':', ': ', '- ', '[', ']', '{', '}', ',', '"', "'", ' #', '&a ', '*a', '!'],
	...['|\n ', '>-\n ', '%', '@', '? ', '1_0', '0x1', '0b1', '0o7', '+1', '.5', '1e3', '2.400', '~'],
	...['null', 'true', '<<: ', '\t', '\r\n', '...', '\u0085', '\u0000', '\uFEFF', '\u2028', '\\x41'],
);

test('what is read quickly has no fault in YAML, and is the same, however a file is damaged', () => {
	const edit = fc.record({ at: fc.nat(), without: fc.nat({ max: 3 }), piece: pieces });
	const damaged = fc
		.tuple(fc.constantFrom(...files.map(yamlIn)), fc.array(edit, { minLength: 1, maxLength: 3 }))
		.map(([yaml, edits]) =>
			edits.reduce((text, { at, without, piece }) => {
				const start = at % text.length;
				return text.slice(0, start) + piece + text.slice(start + without);
			}, yaml),
		)
		.filter((yaml) => !/^---/m.test(yaml));

	fc.assert(
		fc.property(damaged, (yaml) => {
			const frontmatter = frontmatterOf(yaml);
			fc.pre(frontmatter.quickData !== undefined);

			expect(yamlProblems(frontmatter, yaml, contentText)).toEqual([]);
			expect(frontmatter.quickData).toEqual(frontmatter.document.toJS());
			expect(frontmatter.places).toEqual(placesOfNode(frontmatter.document.contents));
		}),
		{ numRuns: 300 },
	);
});

test.each([
	['an anchor', 'a: &x 1'],
	['a reference', 'a: &x 1\nb: *x'],
	['a tag', 'a: !geld 1'],
	['a thousand with a point', 'a: 2.400'],
	['a key that is there twice', 'a: 1\na: 2'],
	['a key in brackets', '[a]: 1'],
	['a key without a name', 'a: { : 1 }'],
	['a key that means nothing', '~: 1'],
	['a key of its own line', '? a\n: 1'],
	['the end of a document', 'a: 1\n...'],
	['a list', '- a'],
	['one text', 'a'],
	['nothing', ''],
	['YAML that is broken', 'a: [1'],
])('leaves %s to the patient reader', (_, yaml) => {
	expect(readPlainYaml(yaml)).toBeUndefined();
});
