import { expect, test } from 'vitest';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { exampleVacancy } from '#i18n/nl/example-vacancy.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { checkOnBoard } from '#lint/check-on-board.ts';
import { readOnBoard } from '#lint/read-on-board.ts';
import { dutchLexicon } from '#lint/words/nl/lexicon.ts';

const board = {
	language: 'nl',
	policy: {},
	organisations: {
		voorbeeld: organisationSchema.parse({
			name: 'Voorbeeld',
			sector: 'retail',
			privacyStatement: 'https://voorbeeld.example.nl/privacy',
		}),
	},
	competencies: {},
} as const;

const example = exampleVacancy({
	organisation: 'voorbeeld',
	published: '2026-11-22',
	closes: '2026-12-20',
});

test('the example to begin with has the highest label and nothing to mend', async () => {
	const text = example.replace('status: draft', 'status: open');
	const { rules, content } = lintDictionaryFor('nl');
	const { label, reports } = checkOnBoard(readOnBoard(text, board, content), {
		today: '2026-11-22',
		policy: board.policy,
		text: rules,
		lexicon: dutchLexicon,
	});

	expect(reports.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
	expect(label).toBe('A');
});

test('the example is a draft, so that nobody publishes it by accident', () => {
	expect(example).toContain('\nstatus: draft #');
});
