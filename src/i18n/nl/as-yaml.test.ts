import { expect, test } from 'vitest';
import { asShortYaml } from '#i18n/nl/as-yaml.ts';

test.each<[string, unknown, string]>([
	['a short group is whole', { min: 24, max: 32 }, '{ min: 24, max: 32 }'],
	[
		'a long group begins, and tells that there is more',
		{ a: 1, b: 2, c: 3, d: 4, e: 5 },
		'{ a: 1, b: 2, c: 3, d: 4, … }',
	],
	['of groups the first is there', [{ a: 1 }, { a: 2 }], '[{ a: 1 }, …]'],
	['one group has none behind it', [{ a: 1 }], '[{ a: 1 }]'],
	['a list of words is whole', ['geduld', 'luisteren'], '[geduld, luisteren]'],
	['an empty list is one', [], '[]'],
	['a text is a text', 'Kok', 'Kok'],
])('%s', (_, value, written) => {
	expect(asShortYaml(value)).toBe(written);
});
