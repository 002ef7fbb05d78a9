import { expect, test } from 'vitest';
import { postingWith } from '#channels/posting.fixture.ts';
import { plainSalaryText, salaryText } from '#channels/job-sites/salary-text.ts';

const month = { period: 'month', fullTimeHours: 36 } as const;

test.each([
	[
		{ min: 2400, max: 2900, ...month },
		'€\u00A02.400\u00A0– 2.900 per maand (36 uur per week)',
		'€2400 - €2900 per maand',
	],
	[
		{ min: 15.35, max: 17, period: 'hour' },
		'€\u00A015,35\u00A0– 17,00 per uur',
		'€15.35 - €17 per uur',
	],
	[
		{ min: 3000, max: 3000, ...month },
		'€\u00A03.000 per maand (36 uur per week)',
		'€3000 per maand',
	],
	[
		{ min: 400, max: 500, period: 'month', kind: 'allowance' },
		'€\u00A0400\u00A0– 500 per maand',
		'€400 - €500 per maand',
	],
	[{ min: 0, max: 0, period: 'month', kind: 'allowance' }, undefined, undefined],
] as const)('%j', (salary, expected, plain) => {
	const posting = postingWith({ salary });

	expect(salaryText(posting)).toBe(expected);
	expect(plainSalaryText(posting)).toBe(plain);
});
