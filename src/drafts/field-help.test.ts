import { expect, test } from 'vitest';
import { labelCriteria } from '#domain/label-criteria.ts';
import { helpFor } from '#drafts/field-help.ts';

test.each([
	['title', '', /^title: \S/],
	['salary.fullTimeHours', 'salary', /^fullTimeHours: \d+$/],
	['selection.withinWorkdays', 'selection', /^withinWorkdays: \d+$/],
	['allowances', '', /^allowances: \[\{ /],
])('%s has an example', (key, within, example) => {
	const help = helpFor(key);

	expect(help.within).toBe(within);
	expect(help.example).toMatch(example);
});

test.each(labelCriteria.flatMap(({ facts }) => facts.map(({ key }) => key)))(
	'%s, which the label asks for, has a name and an example',
	(key) => {
		const { title, example } = helpFor(key);

		expect(title).not.toBe(key);
		expect(example).not.toContain('undefined');
	},
);
