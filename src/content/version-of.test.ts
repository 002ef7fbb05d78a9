import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { termExcerpt, versionOf } from '#content/version-of.ts';

const day = '2026-11-01';

test.each(globSync('content/vacancies/*.md'))(
	'an excerpt of %s says what the file says',
	(file) => {
		const source = readFileSync(file, 'utf8');
		const excerpt = termExcerpt(source);

		expect(excerpt.length).toBeLessThan(source.length / 2);
		expect(versionOf(excerpt, day)).toEqual(versionOf(source, day));
		expect(Object.keys(versionOf(source, day)?.parts ?? {}).sort()).toEqual([
			...['closes', 'contract', 'hours', 'locations', 'roster', 'salary', 'shifts', 'workplace'],
		]);
	},
);

test('an excerpt has nothing of the text below the frontmatter', () => {
	const source = '---\nhours: { min: 8, max: 16 }\nstatus: open\ntitle: A\n---\nstatus: draft\n';

	expect(termExcerpt(source)).toBe('---\nhours: { min: 8, max: 16 }\nstatus: open\n---\n');
});

test.each([
	['no frontmatter', 'Tekst'],
	['frontmatter without an end', '---\nstatus: open\n'],
	['frontmatter on one line', '---\n{ status: open, hours: { min: 8, max: 16 } }\n---\n'],
])('a file with %s is kept whole', (_, source) => {
	expect(termExcerpt(source)).toBe(source);
});

test.each(['', 'Tekst', '---\n---\n', '---\n[ : *x\n---\n', '---\ntitle: A\n---\n'])(
	'%j was never on a board',
	(source) => {
		expect(versionOf(source, day)).toBeUndefined();
	},
);

test('each part is read alone: what does not pass the rules of today is left out', () => {
	const source = '---\nstatus: open\nhours: veel\ncloses: "2026-12-01"\n---\n';

	expect(versionOf(source, day)).toMatchObject({
		day,
		status: 'open',
		published: undefined,
		parts: { closes: '2026-12-01' },
	});
	expect(versionOf(source, day)?.parts).not.toHaveProperty('hours');
});
