import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeface } from '#channels/images/font.ts';

const face = typeface(700);

test.each([
	['Coördinator één ĳs', 'Coördinator één ĳs'],
	['Łukasz Škoda', 'Łukasz Škoda'],
	['€ 15,58 – 17,88', '€ 15,58 – 17,88'],
	['ﬁets', 'fiets'],
	['🎉 Kok 👩🏽‍💻', 'Kok'],
	['Kok\u0000\u0007 bij\r\nde\tboot', 'Kok bij de boot'],
	['מוכר Kok', 'Kok'],
])('of “%s” it draws “%s”', (text, drawn) => {
	expect(face.drawable(text)).toBe(drawn);
});

test('what can be drawn stays the same when it is drawn again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const drawn = face.drawable(text);
			expect(face.drawable(drawn)).toBe(drawn);
		}),
	);
});

test('an outline is as wide as was measured', () => {
	const size = 100;
	const numbers = face.outline('HH', 0, 0, size).match(/-?[\d.]+/g) ?? [];
	const columns = numbers.map(Number).filter((_, index) => index % 2 === 0);
	const sideBearing = size * 0.1;

	expect(Math.max(...columns)).toBeLessThanOrEqual(face.width('HH') * size);
	expect(Math.max(...columns)).toBeGreaterThan(face.width('HH') * size - sideBearing);
});
