import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kitSubjectWith } from '#kit/kit-subject.fixture.ts';
import { outreachMessage } from '#kit/outreach.ts';

test('a message names job, employer, hours, pay and place', () => {
	expect(outreachMessage(kitSubjectWith())).toBe(
		'Hoi [naam], bij Voorbeeld zoeken we: Medewerker klantenservice. 24\u00A0– 32 uur per week, €\u00A015,38\u00A0– 18,59 per uur, Groningen. Ik dacht aan jou door [wat je zag]. Zal ik je er meer over vertellen? Nee is ook goed.',
	);
});

test('it is never longer than 300 characters', () => {
	fc.assert(
		fc.property(
			fc.string({ minLength: 1, maxLength: 100 }).filter((title) => title.trim() !== ''),
			fc.string({ minLength: 1, maxLength: 400 }).filter((name) => name.trim() !== ''),
			(title, name) => {
				const subject = kitSubjectWith({ title });
				const organisation = { ...subject.organisation, name };

				expect(outreachMessage({ ...subject, organisation }).length).toBeLessThanOrEqual(300);
			},
		),
	);
});
