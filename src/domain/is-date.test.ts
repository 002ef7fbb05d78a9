import { expect, test } from 'vitest';
import { isDate } from '#domain/is-date.ts';

test.each([
	['2026-11-23', true],
	['2028-02-29', true],
	['2026-02-29', false],
	['2026-13-01', false],
	['2026-1-1', false],
	['23-11-2026', false],
	['2026-11-23T00:00', false],
	['morgen', false],
])('%s is a day: %s', (text, expected) => {
	expect(isDate(text)).toBe(expected);
});
