import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftIn } from '#drafts/copy-vacancy.ts';
import { progressOf } from '#drafts/progress.ts';
import { labelOf } from '#domain/label.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';

const folder = 'content/vacancies';

test('without answers there are no points and no pay', () => {
	expect(progressOf({})).toMatchObject({ perHour: undefined, label: { score: 0, grade: 'E' } });
});

test('pay per hour is known with the last answer it needs', () => {
	const salary = { period: 'month', min: 2400, max: 2880 };

	expect(progressOf({ salary }).perHour).toBeUndefined();
	expect(progressOf({ salary: { ...salary, fullTimeHours: 36 } }).perHour).toEqual({
		min: expect.closeTo(15.38, 2),
		max: expect.closeTo(18.46, 2),
	});
});

test.each(readdirSync(folder).filter((file) => file.endsWith('.md')))(
	'%s has in the end the label that it would get online',
	(file) => {
		const values = draftIn(readFileSync(`${folder}/${file}`, 'utf8'))?.values ?? {};

		expect(progressOf(values).label).toEqual(labelOf(vacancySchema.parse(values)));
	},
);
