import { expect, test } from 'vitest';
import { isCountry } from '#domain/country.ts';

test.each(['NL', 'BE', 'DE', 'GB'])('%s is a country', (code) => {
	expect(isCountry(code)).toBe(true);
});

test.each(['XX', 'EU', 'UK', 'nl', 'NLD', ''])('“%s” is none', (code) => {
	expect(isCountry(code)).toBe(false);
});
