import { expect, test } from 'vitest';
import { shareCardOf } from '#views/share/card.ts';
import { subjectWith } from '#views/subject.fixture.ts';

test('a picture is described in sentences, with what stands on it', () => {
	// 2400 and 2900 a month of 36 hours: 12 / (52 x 36) of these.
	const { alt } = shareCardOf(subjectWith());

	expect(alt).toBe(
		'Vacature: Medewerker klantenservice bij Voorbeeld (Groningen). €\u00A015,38\u00A0– 18,59 per uur. 24\u00A0– 32 uur per week. Ma t/m do 08.30–17.00.',
	);
});
