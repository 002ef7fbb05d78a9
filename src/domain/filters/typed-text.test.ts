import { expect, test } from 'vitest';
import { payFrom, textFrom } from '#domain/filters/typed-text.ts';

test.each([
	['15', 15],
	['€ 15,20', 15.2],
	['15.20', 15.2],
	['2.400', 2400],
	['2.400,50', 2400.5],
	['12,', 12],
	['€ 2.400,-', 2400],
	['0.500', 0.5],
	['99.999', 99_999],
	['99.999,99', undefined],
	['1.23.456', undefined],
	['2,400.50', undefined],
	['0,004', undefined],
	['0', undefined],
	['1e3', undefined],
	['', undefined],
	[null, undefined],
])('the amount in “%s” is %s', (text, euros) => {
	expect(payFrom(text)).toBe(euros);
});

test('typed text is one line of at most a hundred characters', () => {
	expect(textFrom(' a \n b\u00A0 c ')).toBe('a b c');
	expect([...textFrom('😀'.repeat(200))]).toHaveLength(100);
});
