import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';

test.each([
	['Referentienummer: BTIT31398', 'BTIT31398'],
	['- Vacaturenummer: 2026-014', '2026-014'],
	['Kenmerk: NW-2026-014', 'NW-2026-014'],
])('finds the reference in “%s”', (text, reference) => {
	expect(foundIn(text, 'reference')).toEqual({ reference });
});

test.each([
	'Vacature: Receptionist',
	'Kenmerk: snel',
	'Noem bij je brief kenmerk 12',
	'Job: 2 koks',
])('finds no reference in “%s”', (text) => {
	expect(foundIn(text, 'reference')).toEqual({});
});
