import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastRatio } from '#domain/contrast.ts';
import { isReadableAccent, lightTokens, paper, themeFor } from '#domain/theme.ts';

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('every accent colour gives readable links in the dark', () => {
	fc.assert(
		fc.property(colour, (accent) => {
			expect(contrastRatio(themeFor(accent).dark.accent, paper.dark)).toBeGreaterThanOrEqual(4.5);
		}),
	);
});

test('text on every accent colour that is allowed is readable', () => {
	fc.assert(
		fc.property(colour.filter(isReadableAccent), (accent) => {
			const { light, dark } = themeFor(accent);
			for (const shade of [light, dark])
				expect(contrastRatio(shade.accent, shade['on-accent'])).toBeGreaterThanOrEqual(4.5);
		}),
	);
});

test.each([
	['#0b5d6b', true],
	['#ffcc00', false],
])('%s on light paper: %s', (accent, readable) => {
	expect(isReadableAccent(accent)).toBe(readable);
});

test.each(Object.entries({ ...lightTokens, paper: paper.light }))(
	'%s is %s on the pages too',
	(name, colour) => {
		const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');

		expect(light).toContain(`--${name}: ${colour};`);
	},
);
