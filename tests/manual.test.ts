import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { contentReport } from '#cli/content-report.ts';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { inReadingOrder } from '#content/problem.ts';
import { templateFile } from '#drafts/template-file.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { blocksOf, read } from './documents.ts';

const manual = read('docs/handleiding.md');
const [vacancy = '', organisation = ''] = blocksOf(manual, 'markdown');
const snippets = blocksOf(manual, 'yaml');

test.each([
	['vacancies/receptionist-zwembad.md', vacancy, vacancySchema],
	['organisations/zwembad-de-plas.md', organisation, organisationSchema],
])('has a whole example of %s, without problems', (file, source, schema) => {
	expect(problemsIn(file, source, schema)).toEqual([]);
});

test.each(snippets.map((snippet) => [Object.keys(parse(snippet)).join(', '), snippet] as const))(
	'has an example of %s that fits in a vacancy',
	(_, snippet) => {
		const source = `---\n${stringify({ ...frontmatterOf(vacancy), ...parse(snippet) })}---\n`;

		expect(problemsIn('vacancies/receptionist-zwembad.md', source, vacancySchema)).toEqual([]);
	},
);

test.each(Object.keys(vacancySchema.shape))('has an example of the key %s', (key) => {
	expect(snippets.flatMap((snippet) => Object.keys(parse(snippet)))).toContain(key);
});

describe('the finished example beside the template', () => {
	const [, section = ''] = manual.split('### Van sjabloon naar een goede vacature');
	const [table = ''] = section.split('\n## ');
	const rows = table
		.split('\n')
		.filter((line) => line.startsWith('|') && line.includes('`'))
		.map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/^`|`$/g, '')))
		.map(([, before = '', after = '']) => [before, after] as const);
	const bakery = oneSpaced(read('content/vacancies/verkoopmedewerker-bakkerij-zaterdag.md'));

	test.each(rows)('%s became %s', (before, after) => {
		expect(bakery).toContain(after);
		if (before !== 'nog geen verhaal') expect(oneSpaced(templateFile('winkel'))).toContain(before);
	});

	test('has rows', () => {
		expect(rows.length).toBeGreaterThan(5);
	});
});

test('shows what `npm run content` says about three mistakes', () => {
	const mistakes = manual.matchAll(/^- `(.+)` werd `(.+)`$/gm);
	const wrong = [...mistakes].reduce((text, [, right = '', wrong = '']) => {
		expect(text).toContain(right);
		return text.replace(right, wrong);
	}, vacancy);
	const problems = problemsIn('vacancies/receptionist-zwembad.md', wrong, vacancySchema);
	const content = { problems: inReadingOrder(problems), warnings: [], vacancyCount: 1 };
	const report = contentReport(content, 'content');

	expect(blocksOf(manual, 'text')).toEqual([report.join('\n').trim()]);
});

function problemsIn(
	file: string,
	source: string,
	schema: typeof vacancySchema | typeof organisationSchema,
) {
	return readEntry({ file, source }, { schema, parse: parseMarkdown, text: contentText }).problems;
}

/** Lines may be broken elsewhere. */
function oneSpaced(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function frontmatterOf(source: string): Record<string, unknown> {
	return parse(source.split('---\n')[1] ?? '');
}
