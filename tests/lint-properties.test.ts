import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintText as text } from '#i18n/nl/lint/text.ts';
import type { Report } from '#lint/core/rule.ts';
import { documentFrom, vacancyFile } from '#lint/document.fixture.ts';
import { lint } from '#lint/lint.ts';
import { judge } from '#lint/policy.ts';
import { ruleInfos, rules } from '#lint/rules/index.ts';

const lintFile = (source: string): Report[] => lint(documentFrom(source), rules, text);

/** Things that rules look for, and what makes them hard to find. */
const pieces = fc.constantFrom(
	...[
		'maximaal 35 jaar',
		'jong team',
		'dynamisch',
		'skills',
		'm/v',
		'marktconform',
		'€ 2.700',
		'bruto',
	],
	...[
		'per uur',
		'32 uur',
		'in Groningen',
		'zaterdag',
		'wordt gebeld',
		'wij',
		'je',
		'KCC',
		'HALLO DAAR',
	],
	...[
		'geen',
		'niet',
		'hbo',
		'tussen 20 en 30',
		'18 december 2026',
		'proeftijd',
		'Word jij',
		'!',
		'. ',
		', ',
	],
	...[' ', '\n', '\n\n', '# ', '- ', '> ', '**', '_', '`', '[hier](/x)', '![](a.png)', '<b>', '|'],
	...[
		'\u00A0',
		'\u00AD',
		'\u200B',
		'e\u0301',
		'’',
		'“',
		'&euro;',
		'\\!',
		'😀',
		'\uD800',
		'\r\n',
		'\t',
	],
	...['<!-- helder-disable-next exclamation-mark: ', ' -->', '---\n', '{', '}', ': ', '"'],
);
const prose = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const line = prose.map((words) => JSON.stringify(words.replaceAll(/\s+/g, ' ')));

const files = fc.oneof(
	fc.string({ unit: 'binary' }),
	prose,
	prose.map((words) => `---\n${words}\n---\n${words}`),
	prose.map((body) => vacancyFile({ body })),
	fc
		.tuple(line, line, prose)
		.map(([challenge, must, body]) =>
			vacancyFile({ frontmatter: `challenges: [${challenge}]\nbonus: [${must}]`, body }),
		),
	fc.tuple(prose, fc.nat(700)).map(([body, cut]) => vacancyFile({ body }).slice(0, -cut)),
);

describe('whatever a file holds', () => {
	test('no rule crashes', () => {
		fc.assert(
			fc.property(files, (source) => {
				expect(lintFile(source).filter(({ ruleId }) => ruleId === 'rule-crash')).toEqual([]);
			}),
		);
	});

	test('reports stand inside it, in the order of reading', () => {
		fc.assert(
			fc.property(files, (source) => {
				const reports = lintFile(source);

				for (const { range } of reports) {
					expect(range[0]).toBeGreaterThanOrEqual(0);
					expect(range[1]).toBeGreaterThanOrEqual(range[0]);
					expect(range[1]).toBeLessThanOrEqual(source.length);
				}
				const starts = reports.map(({ range: [start] }) => start);
				expect(starts).toEqual(starts.toSorted((a, b) => a - b));
			}),
		);
	});

	test('a second look says the same', () => {
		fc.assert(
			fc.property(files, (source) => {
				const document = documentFrom(source);

				expect(lint(document, rules, text)).toEqual(lint(document, rules, text));
			}),
		);
	});

	test('the order of the rules does not matter', () => {
		const shuffled = fc.shuffledSubarray([...rules], { minLength: rules.length });
		fc.assert(
			fc.property(files, shuffled, (source, otherOrder) => {
				const document = documentFrom(source);

				expect(lint(document, otherOrder, text)).toEqual(lint(document, rules, text));
			}),
		);
	});

	test('no report is lost but by an exception, or to another that speaks for it', () => {
		fc.assert(
			fc.property(files, (source) => {
				const document = documentFrom(source);
				const reports = lint(document, rules, text);
				const judged = judge(reports, document, { policy: {}, rules: ruleInfos, text });
				const all = new Set([...judged.reports, ...judged.suppressed].map(keyOf));
				const isSpokenFor = ({ ruleId, range: [start, end] }: Report): boolean =>
					judged.reports.some(
						({ also, range: [from, to] }) => also?.includes(ruleId) && start < to && from < end,
					);
				const lost = reports.filter((report) => !all.has(keyOf(report)) && !isSpokenFor(report));

				expect(lost.map(keyOf)).toEqual([]);
			}),
		);
	});
});

const keyOf = ({ ruleId, range, message }: Report): string => `${ruleId} ${range} ${message}`;

/** What a pattern takes for a beginning, over and over, and never the end of. */
const nearMisses = [
	...['a', 'a ', 'a. ', 'A', 'AB ', 'é', 'e\u0301', '\u00AD', '’', '“', '-', '- ', ', ', '(', '😀'],
	...['1', '1 ', '1.', '1,', '0-', '10:0', '€ ', '€1', '1 %', 'm/', 'm/v', 'http://', 'a@', '.nl'],
	...['ge', 'gege', 'wordt ', 'wij ', 'je ', 'in ', 'van de ', 'geen ', 'niet ', 'een ', 'en '],
	...[
		'jong',
		'jong ',
		'minimaal ',
		'maximaal ',
		'tot ',
		'tussen 1 ',
		'tussen 1 en ',
		'ervaring met ',
	],
	...['skills', 'dynamische ', 'uitdagende en ', 'bijv. ', 'uur ', 'per ', 'week ', 'bruto per '],
	...['! ', '?'],
];

describe('100,000 characters of near misses end', () => {
	test.each(nearMisses)('%j in the text and in a field', (unit) => {
		const long = unit.repeat(Math.ceil(100_000 / unit.length));
		const frontmatter = `challenges: [${JSON.stringify(`x${long}x`)}]`;
		const reports = lintFile(vacancyFile({ frontmatter, body: `x${long}` }));

		expect(reports.filter(({ ruleId }) => ruleId === 'rule-crash')).toEqual([]);
	});
});
