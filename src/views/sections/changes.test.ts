import { expect, test } from 'vitest';
import type { TermChange } from '#domain/changes/change-log.ts';
import type { ReadableParts, TermId } from '#domain/changes/terms.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { changesView } from '#views/sections/changes.ts';
import { subjectWith } from '#views/subject.fixture.ts';
import { termsOf } from '#views/terms.ts';

const dutch = dictionaryFor('nl');
const { vacancy } = subjectWith();

const change = (id: TermId, before: ReadableParts, after: ReadableParts): TermChange => ({
	day: '2026-11-12',
	id,
	before,
	after,
});

const salary = (min: number) => ({ salary: { ...vacancy.salary, min } });

test.each<[TermId, ReadableParts, ReadableParts, string]>([
	[
		'pay',
		salary(2450),
		salary(2600),
		'loon van € 2.450 – 2.900 per maand bij 36 uur naar € 2.600 – 2.900 per maand bij 36 uur',
	],
	[
		'pay',
		{ salary: { ...vacancy.salary, kind: 'fee', period: 'hour', min: 70, max: 80 } },
		{ salary: { ...vacancy.salary, kind: 'fee', period: 'hour', min: 72.5, max: 80 } },
		'tarief van € 70,00 – 80,00 per uur naar € 72,50 – 80,00 per uur',
	],
	[
		'hours',
		{ hours: { min: 24, max: 32 } },
		{ hours: { min: 24, max: 36 } },
		'uren van 24 – 32 uur per week naar 24 – 36 uur per week',
	],
	[
		'closes',
		{ closes: '2026-12-01' },
		{ closes: '2026-12-18' },
		'laatste dag van 1 december 2026 naar 18 december 2026',
	],
	[
		'closes',
		{ closes: undefined },
		{ closes: '2026-12-18' },
		'laatste dag van niet vastgelegd naar 18 december 2026',
	],
	[
		'contract',
		{ contract: { type: 'fixed-term', months: 12 } },
		{ contract: { type: 'permanent' } },
		'contract van tijdelijk contract, 1 jaar naar vast contract',
	],
	[
		'place',
		{ locations: [{ city: 'Zwolle', country: 'NL' }], workplace: { type: 'on-site' } },
		{ locations: [], workplace: { type: 'remote' } },
		'plaats van Zwolle naar op afstand',
	],
	[
		'shifts',
		{ shifts: vacancy.shifts },
		{ shifts: vacancy.shifts.map((shift) => ({ ...shift, to: '18:00' })) },
		'diensten van ma t/m do 08.30–17.00 naar ma t/m do 08.30–18.00',
	],
])('a change of %s is told with both values', (id, before, after, line) => {
	const view = changesView([change(id, before, after)], dutch);

	expect(view?.lines).toEqual(
		[{ id, day: '2026-11-12', text: `12 november 2026: ${line}.`.replaceAll('€ ', '€\u00A0') }].map(
			(one) => ({ ...one, text: expect.stringMatching(spaced(one.text)) }),
		),
	);
});

test('what reads the same is no change', () => {
	const cents = { salary: { ...vacancy.salary, min: 2450.4 } };

	expect(changesView([change('pay', salary(2450), cents)], dutch)).toBeUndefined();
	expect(changesView([], dutch)).toBeUndefined();
});

test('an English vacancy tells its changes in English', () => {
	const view = changesView([change('pay', salary(2450), salary(2600))], dictionaryFor('en'));

	expect(view?.title).toBe('What changed');
	expect(view?.lines[0]?.text).toMatch(/^12 November 2026: pay from .* to /);
});

test('a vacancy has every term', () => {
	expect(termsOf({ ...vacancy, closes: undefined }, dutch).map(({ id }) => id)).toEqual([
		'pay',
		'hours',
		'shifts',
		'closes',
		'place',
		'contract',
	]);
	expect(termsOf({}, dutch)).toEqual([]);
});

/** No-break spaces where amounts and ranges have them. */
function spaced(text: string): RegExp {
	const plain = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ \u00A0]/g, '[ \\u00A0]');
	return new RegExp(`^${plain}$`);
}
