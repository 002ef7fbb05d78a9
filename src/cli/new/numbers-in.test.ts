import { expect, test } from 'vitest';
import { numbersIn } from '#cli/new/numbers-in.ts';

test.each([
	['1 3', [1, 3]],
	['1, 2 en 4', [1, 2, 4]],
	['1-3', [1, 2, 3]],
	['1 t/m 2, 4', [1, 2, 4]],
	['alle', [1, 2, 3, 4]],
	['0', []],
	['3-1', undefined],
	['2-9', undefined],
	['-1', undefined],
	['een paar', undefined],
])('“%s” of four', (line, numbers) => {
	expect(numbersIn(line, 4)).toEqual(numbers);
});
