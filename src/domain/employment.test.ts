import { expect, test } from 'vitest';
import { isEmployment } from '#domain/employment.ts';

test.each([
	['permanent', true],
	['on-call', true],
	['agency', true],
	['apprenticeship', true],
	['internship', false],
	['freelance', false],
	['volunteer', false],
] as const)('a contract of type %s makes an employee: %s', (type, expected) => {
	expect(isEmployment({ type })).toBe(expected);
});
