import { expect, test } from 'vitest';
import { nextReference } from '#drafts/next-reference.ts';

const today = '2026-11-22';

test.each([
	['Noorderwinkel', ['NW-2026-014', 'NW-2026-009'], 'NW-2026-015'],
	['Noorderwinkel', ['CPO-999'], 'CPO-1000'],
	['Zwembad De Plas', [], 'ZDP-2026-001'],
	['Édith', [], 'EDI-2026-001'],
	['東京', [], 'VAC-2026-001'],
	['Noorderwinkel', ['kantine'], 'kantine-2'],
])('%s with %j gets %s', (name, own, reference) => {
	expect(nextReference(name, own, new Set(own), today)).toBe(reference);
});

test('a reference of another employer is passed over', () => {
	const taken = new Set(['NW-2026-015', 'NW-2026-014']);

	expect(nextReference('Noorderwinkel', ['NW-2026-014'], taken, today)).toBe('NW-2026-016');
});
