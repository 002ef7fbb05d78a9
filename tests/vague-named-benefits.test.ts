import { describe, expect, test } from 'vitest';
import { namedBenefits } from '#i18n/named-benefits.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { lint } from '#lint/lint.ts';
import { vaguenessRules } from '#lint/rules/vagueness.ts';
import { documentWith, frontmatter } from './vague-texts.ts';

/** Without the keys that would give the facts. */
const withoutBenefits = frontmatter.replace(/^benefits:\n(?: {2}.*\n)+/m, '');

const reportsOn = (text: string, weak = false) =>
	lint(
		documentWith(`${withoutBenefits}${text}\n`),
		vaguenessRules,
		lintText,
		weak ? { severity: { 'weak-phrase': 'info' } } : {},
	);

describe('the example of a vague benefit is one of that benefit', () => {
	test.each([
		['Je krijgt een ruime reiskostenvergoeding.', '€ 0,23 per kilometer'],
		['Je krijgt een goede reiskostenregeling.', '€ 0,23 per kilometer'],
		['Je krijgt een marktconforme reiskostenvergoeding.', '€ 0,23 per kilometer'],
		['We bieden een ruime vergoeding van je reiskosten.', '€ 0,23 per kilometer'],
		['We bieden een passende vergoeding voor de\nreiskosten.', '€ 0,23 per kilometer'],
		['Je krijgt een ruime thuiswerkvergoeding.', '€ 2,40'],
		['Je krijgt een goede onkostenvergoeding.', '€ 25 per maand'],
		['Je krijgt een leuke vergoeding voor je stage.', '€ 500 per maand'],
		['Je krijgt een goed pensioen.', 'PFZW'],
		['Je werkt met minimale reistijd.', '25 kilometer'],
		['Je krijgt een ruime verlofregeling.', '27 vakantiedagen'],
		['Je krijgt een goede eindejaarsuitkering.', 'in december'],
		['Je krijgt een aantrekkelijke bonusregeling.', '4 procent'],
		['Je krijgt een goede onregelmatigheidstoeslag.', 'na 20.00 uur'],
		['Je krijgt een mooie leaseauto.', 'auto van de zaak'],
		['Je krijgt een aantrekkelijke fietsregeling.', 'Een fiets'],
		['Je krijgt een goede zorgverzekering.', 'zorgverzekering'],
		['Je krijgt een mooi kerstpakket.', 'kerstpakket'],
		['Je krijgt een goed salaris.', 'bruto per maand'],
		['Je krijgt een goed salaris en een vergoeding van je reiskosten.', 'bruto per maand'],
		['Je krijgt een goede vergoeding.', 'bruto per maand'],
		['- Een marktconform salaris en goede secundaire arbeidsvoorwaarden', 'ABP'],
	])('%s', (text, example) => {
		const [report] = reportsOn(text);

		expect(report?.ruleId).toBe('vague-benefits');
		expect(report?.remedy).toContain(example);
		expect(report?.suggestions).toEqual([expect.stringContaining(example)]);
	});

	test('also after the words that make it vague', () => {
		expect(reportsOn('Je krijgt een reiskostenvergoeding volgens cao.', true)).toMatchObject([
			{ ruleId: 'weak-phrase', remedy: expect.stringContaining('€ 0,23 per kilometer') },
		]);
	});
});

test('a paragraph that is vague all over asks for what its benefits need', () => {
	const [report] = reportsOn(
		'Je krijgt een ruime reiskostenvergoeding, een goed pensioen, een leuke bonus, een mooie leaseauto en een prima sfeer.',
	);

	expect(report).toMatchObject({
		ruleId: 'vague-paragraph',
		remedy: expect.stringContaining('het bedrag per kilometer of het ov'),
	});
});

test.each(namedBenefits.map(({ rewrite }) => [rewrite]))('%s is not vague itself', (rewrite) => {
	expect(reportsOn(rewrite)).toEqual([]);
});
