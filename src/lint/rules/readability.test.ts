import { describe, expect, test } from 'vitest';
import { lintText as text } from '#i18n/nl/lint/text.ts';
import { documentFrom, vacancyFile } from '#lint/document.fixture.ts';
import { lint } from '#lint/lint.ts';
import { readabilityRules } from '#lint/rules/readability.ts';

function found(id: string, given: { frontmatter?: string; body?: string }) {
	const source = vacancyFile(given);
	const rules = readabilityRules.filter((rule) => rule.id === id);
	return lint(documentFrom(source), rules, text).map(({ range }) => source.slice(...range));
}

describe('words in capitals', () => {
	test.each([
		['all of a run, abbreviations too', 'Mail je CV NU METEEN naar ons.', ['CV NU METEEN']],
		['across emphasis', 'Dit is **ECHT** _WAAR_ zo.', ['ECHT** _WAAR']],
		['no abbreviations', 'Je hebt een VOG en een EHBO-diploma.', []],
		['no single “of”', 'Je belt OF je mailt.', []],
		['not the name of the employer', 'Je werkt bij Voorbeeld.', []],
	])('are reported: %s', (_, body, expected) => {
		expect(found('shouting', { body })).toEqual(expected);
	});
});

describe('an abbreviation', () => {
	test.each([
		['is reported once', 'Je werkt op het KCC. Het KCC is groot.', ['KCC']],
		['may be explained later', 'Je werkt op het KCC. Klantcontactcentrum (KCC) is lang.', []],
		['before a number is a name', 'Je werkt volgens NEN 3140.', []],
		['in code is left alone', 'Je typt `KCC`.', []],
		['that is shouted is no abbreviation', 'KOM NU BIJ ONS.', []],
		['may be a Roman numeral', 'Hoofdstuk XII.', []],
	])('%s', (_, body, expected) => {
		expect(found('abbreviation-unexplained', { body })).toEqual(expected);
	});

	test('in the name of a system is left alone', () => {
		const frontmatter = 'systems: [{ name: ACME KCC, level: taught }]';

		expect(found('abbreviation-unexplained', { frontmatter, body: 'Je leert KCC.' })).toEqual([]);
	});
});

describe('an English word', () => {
	test.each([
		['is reported once', 'Een meeting. Nog een meeting.', ['meeting']],
		['is found under emphasis', 'Elke **meet**ing telt.', ['meet**ing']],
		['with a capital inside a sentence is a name', 'Je werkt met Insights.', []],
		['with a capital at the start of one is a word', 'Skills tellen.', ['Skills']],
		['in a compound counts', 'Goede communicatieskills.', ['communicatieskills']],
	])('%s', (_, body, expected) => {
		expect(found('english-word', { body })).toEqual(expected);
	});

	test('is not reported in an English vacancy', () => {
		expect(found('english-word', { frontmatter: 'language: en', body: 'A meeting.' })).toEqual([]);
	});
});

describe('a long sentence', () => {
	const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');

	test.each([
		[25, 0],
		[26, 1],
	])('of %i words gives %i reports', (count, reports) => {
		expect(found('sentence-length', { body: `${words(count)}.` })).toHaveLength(reports);
	});

	test('is pointed at without its neighbours', () => {
		const long = `W${words(26).slice(1)}.`;

		expect(found('sentence-length', { body: `Kort. ${long} Kort.` })).toEqual([long]);
	});

	test('of somebody else is left alone', () => {
		expect(found('sentence-length', { body: `> ${words(40)}.` })).toEqual([]);
	});
});

describe('the reading level', () => {
	const hard =
		'Verantwoordelijkheden betreffende administratieve werkzaamheden overstijgen verwachtingen.';
	const longest =
		'Administratieve verantwoordelijkheden betreffende werkzaamheden overstijgen verwachtingen ruimschoots.';

	test('is reported at the longest sentence, with the figure', () => {
		const source = vacancyFile({ body: `${`${hard} `.repeat(10)}${longest}` });
		const [report] = lint(documentFrom(source), readabilityRules, text).filter(
			({ ruleId }) => ruleId === 'reading-level',
		);

		expect(source.slice(...(report?.range ?? [0, 0]))).toBe(longest);
		expect(report).toMatchObject({ severity: 'warning' });
		expect(report?.message).toMatch(/^De tekst scoort -\d+ op /);
	});

	test('of a short text is not measured', () => {
		expect(found('reading-level', { body: hard })).toEqual([]);
	});
});

test('a link is pointed at with its address', () => {
	expect(found('link-text', { body: 'Lees het **[hier…](/privacy)**.' })).toEqual([
		'[hier…](/privacy)',
	]);
});
