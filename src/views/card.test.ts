import { describe, expect, test } from 'vitest';
import { cardOf } from '#views/card-of.ts';
import { shiftsOn } from '#views/card.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const space = '\u00A0';

test('a card says what candidates compare, in the words of the board', () => {
	expect(cardOf(subjectWith())).toEqual({
		slug: 'medewerker-klantenservice',
		title: 'Medewerker klantenservice',
		language: 'nl',
		readIn: 'nl',
		employer: 'Voorbeeld',
		place: 'Groningen',
		// 2400 * 12 / (52 * 36) and 2400 * 32 / 36
		pay: `€${space}15,38${space}– 18,59 per uur`,
		payAtHours: `€${space}2.133${space}– 2.578 per maand bij 32 uur`,
		hours: `24${space}– 32 uur per week`,
		shifts: ['ma t/m do 08.30–17.00'],
		mask: 0b11001100110011 & 0b0011001100110011,
		home: '2 dagen thuis',
		contract: 'Tijdelijk contract',
		label: { grade: 'E', word: 'heel onduidelijk', name: 'Label E' },
		reply: 'antwoord binnen 5 werkdagen',
		urgency: { isNew: 'nieuw', daysLeft: undefined },
	});
});

test('a card has room for the first three shifts, each with its times on one line', () => {
	expect(shiftsOn({ shifts: ['ma 08.30–17.00', 'b', 'c', 'd'] })).toEqual([
		'ma 08.30–\u206017.00',
		'b',
		'c',
	]);
});

describe('pay that is no hourly wage', () => {
	const wage = { period: 'month', min: 600, max: 600 } as const;

	test('a trainee’s allowance stays as stated', () => {
		const card = cardOf(subjectWith({ salary: { ...wage, kind: 'allowance' } }));

		expect(card).toMatchObject({ pay: `€${space}600 per maand`, payAtHours: undefined });
	});

	test('no pay is said, not shown as zero', () => {
		const salary = { ...wage, min: 0, max: 0, kind: 'allowance' } as const;

		expect(cardOf(subjectWith({ salary })).pay).toBe('onbetaald');
	});

	test('a fee is per hour only', () => {
		const salary = { kind: 'fee', period: 'hour', min: 70, max: 85 } as const;

		expect(cardOf(subjectWith({ salary }))).toMatchObject({
			pay: `€${space}70,00${space}– 85,00 per uur`,
			payAtHours: undefined,
		});
	});
});

test('pay is shown as stated when nothing is said about holiday allowance', () => {
	const salary = { min: 16, max: 16, period: 'hour' } as const;

	expect(cardOf(subjectWith({ salary })).pay).toBe(`€${space}16,00 per uur`);
});

test('an agency names its client', () => {
	expect(cardOf(subjectWith({ agencyFor: 'De Klant' })).employer).toBe('Voorbeeld, voor De Klant');
});

test('work without a place says so', () => {
	const card = cardOf(subjectWith({ workplace: { type: 'remote' }, locations: [] }));

	expect(card).toMatchObject({ place: 'op afstand', home: undefined });
});

test.each([
	['2026-12-06', 'nog 14 dagen'],
	['2026-12-07', undefined],
	['2026-11-23', 'nog 1 dag'],
	['2026-11-22', 'vandaag de laatste dag'],
])('a vacancy that closes on %s says %s', (closes, daysLeft) => {
	expect(cardOf(subjectWith({ closes })).urgency.daysLeft).toBe(daysLeft);
});
