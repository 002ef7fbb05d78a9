import { expect, test } from 'vitest';
import { completed } from '#drafts/completed.ts';
import { vacancyFile } from '#drafts/vacancy-file.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { storyHint, type Template } from '#i18n/nl/templates/template.ts';
import { templateNames, templates } from '#i18n/nl/templates/templates.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { checkText } from '#lint/check-text.ts';

const each = templateNames.map((name) => [name, templates[name] as Template] as const);
const today = '2026-11-22';
const dictionary = lintDictionaryFor('nl');

test.each(each)('%s proposes only what the schema knows', (_, { values }) => {
	for (const [key, value] of Object.entries(values)) {
		const schema = vacancySchema.shape[key as keyof typeof vacancySchema.shape];
		expect(schema.safeParse(value)).toMatchObject({ success: true });
	}
});

test.each(each)('%s says nothing vague, unclear or excluding', async (_, { values, examples }) => {
	const { body } = examples;
	const stepCriteria = examples['salary.stepCriteria'];
	const file = vacancyFile({
		values: {
			...completed(values).values,
			title: examples['title'],
			published: today,
			salary: { min: 20, max: 22, period: 'hour', stepCriteria },
			growth: [{ role: examples['growth.role'], afterMonths: 12, salaryStep: '€ 100 erbij' }],
			targets: [{ measure: examples['targets.measure'], value: examples['targets.value'] }],
		},
		body: `${storyHint}\n\n${body}\n\nIedereen kan solliciteren, ongeacht geslacht.`,
	});
	const { reports } = await checkText(file, { today, dictionary });
	const about = ['schema', 'vagueness', 'inclusion', 'readability', 'findability', 'consistency'];

	expect(reports.filter(({ category }) => about.includes(category))).toEqual([]);
});
