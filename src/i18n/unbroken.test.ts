import { expect, test } from 'vitest';
import { unbroken } from '#i18n/unbroken.ts';

test.each([
	['1 dag uit ma t/m vr 13.00–21.00', '1 dag uit ma t/m vr 13.00–\u206021.00'],
	['Mon to Fri 08:00–16:30', 'Mon to Fri 08:00–\u206016:30'],
	['Pakhuiskade 12, 9723 AB Groningen', 'Pakhuiskade 12, 9723\u00A0AB Groningen'],
	['€\u00A015,58\u00A0– 17,88 per uur', '€\u00A015,58\u00A0– 17,88 per uur'],
	['Je krijgt € 60 erbij, tot € 2.790.', 'Je krijgt €\u00A060 erbij, tot €\u00A02.790.'],
	['in 2026 – 40 keer', 'in 2026 – 40 keer'],
])('“%s” keeps together what belongs together', (text, expected) => {
	expect(unbroken(text)).toBe(expected);
});
