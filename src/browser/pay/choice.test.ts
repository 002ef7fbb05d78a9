import { expect, test } from 'vitest';
import { choiceOf } from '#browser/pay/choice.ts';

function formWith(fields: [name: string, value: string][]): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}

test('reads hours, ticked shifts and the place in the range', () => {
	const form = formWith([
		['hours', '24.5'],
		['shift', '0'],
		['shift', '2'],
		['place', '0.5'],
	]);

	expect(choiceOf(form)).toEqual({ hours: 24.5, shifts: [0, 2], place: 0.5 });
});

test('takes the lowest pay when there is one amount only', () => {
	expect(choiceOf(formWith([['hours', '8']]))).toEqual({ hours: 8, shifts: [], place: 0 });
});

test('reads a comma as people write it, to hundredths', () => {
	expect(choiceOf(formWith([['hours', '13,499']]))?.hours).toBe(13.5);
});

test.each(['', ' ', 'veel', '0', '0.9', '-8', '60.1', '1e9', 'Infinity'])(
	'takes “%s” for no number of hours',
	(hours) => {
		expect(choiceOf(formWith([['hours', hours]]))).toBeUndefined();
	},
);

test('takes a missing field for no number of hours', () => {
	expect(choiceOf(new FormData())).toBeUndefined();
});
