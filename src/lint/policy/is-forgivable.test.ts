import { expect, test } from 'vitest';
import type { Report } from '#lint/core/rule.ts';
import { isForgivable } from '#lint/policy/is-forgivable.ts';

test.each<[Report['category'], boolean]>([
	['schema', false],
	['law', false],
	['inclusion', false],
	['privacy', false],
	['transparency', true],
	['vagueness', true],
	['consistency', true],
	['readability', true],
	['findability', true],
])('a known error of the category %s lets a vacancy through: %s', (category, isThrough) => {
	expect(isForgivable({ category, severity: 'error' })).toBe(isThrough);
});

test('a known warning always lets it through', () => {
	expect(isForgivable({ category: 'privacy', severity: 'warning' })).toBe(true);
});
