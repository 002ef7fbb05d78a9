import { describe, expect, test } from 'vitest';
import { lintText } from '#i18n/nl/lint/text.ts';
import { lint } from '#lint/lint.ts';
import { judge } from '#lint/policy.ts';
import { vaguenessRules } from '#lint/rules/vagueness.ts';
import { documentWith, frontmatter } from './vague-texts.ts';

describe('an ordinary word that often says little', () => {
	const document = documentWith(
		`${frontmatter}We zijn een duurzaam bedrijf. Je werkt er zonder deadlines.`,
	);

	test('is not reported by itself', () => {
		expect(lint(document, vaguenessRules, lintText)).toEqual([]);
	});

	test.each(['info', 'error'] as const)('is reported where the board says %s', (severity) => {
		const policy = { severity: { 'weak-phrase': severity } };
		const reports = lint(document, vaguenessRules, lintText, policy);

		expect(reports.map(({ ruleId }) => ruleId)).toEqual(['weak-phrase']);
		expect(
			judge(reports, document, { policy, rules: [{ id: 'weak-phrase' }], text: lintText }).reports,
		).toMatchObject([{ ruleId: 'weak-phrase', severity }]);
	});

	test('is not reported within a vague phrase', () => {
		const policy = { severity: { 'weak-phrase': 'info' } } as const;
		const vague = documentWith(`${frontmatter}Je krijgt een fantastische sfeer.`);

		expect(lint(vague, vaguenessRules, lintText, policy).map(({ ruleId }) => ruleId)).toEqual([
			'vague-team',
		]);
	});

	test('leaves it to the rules on pay to ask what a bonus comes to', () => {
		const policy = { severity: { 'weak-phrase': 'info' } } as const;
		const document = documentWith(`${frontmatter}Je krijgt een bonusregeling.`);

		expect(lint(document, vaguenessRules, lintText)).toEqual([]);
		expect(lint(document, vaguenessRules, lintText, policy).map(({ ruleId }) => ruleId)).toEqual([
			'weak-phrase',
		]);
	});
});
