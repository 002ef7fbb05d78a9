import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '#domain/slugify.ts';

test.each([
	["'s-Hertogenbosch", 's-hertogenbosch'],
	['Fryslân', 'fryslan'],
	['Tull en ’t Waal', 'tull-en-t-waal'],
	['Súdwest-Fryslân', 'sudwest-fryslan'],
	['Bergen (NH)', 'bergen-nh'],
	['Ĳmuiden', 'ijmuiden'],
	['Tromsø', 'tromso'],
	['Gießen', 'giessen'],
	['東京', 'u6771-u4eac'],
	['', 'x'],
])('“%s” becomes %s', (text, slug) => {
	expect(slugify(text)).toBe(slug);
});

test('is never empty, fits in an address and stays as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const slug = slugify(text);

			expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
			expect(slugify(slug)).toBe(slug);
		}),
	);
});
