import { expect, test } from 'vitest';
import { draftIn } from '#drafts/copy-vacancy.ts';
import { templateFile } from '#drafts/template-file.ts';
import { templateNames, templates } from '#i18n/nl/templates/templates.ts';

test.each(templateNames)('the file of the template %s is a draft with its proposals', (name) => {
	const { jobGroups, values } = templates[name];

	expect(draftIn(templateFile(name))?.values).toEqual({
		status: 'draft',
		jobGroup: jobGroups[0],
		...values,
	});
});

test('every proposal says so, and what only an employer knows is left open', () => {
	const file = templateFile('zorg');

	expect(file).toContain('# Voorstel voor Zorg. Kijk na of het bij jullie klopt.\ntasks:');
	for (const key of ['title', 'salary', 'hours', 'contract'])
		expect(file).toMatch(new RegExp(`^#${key}:`, 'm'));
});
