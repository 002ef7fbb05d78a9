import { describe, expect, test } from 'vitest';
import type { ReadableParts } from '#domain/changes/terms.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { termOf } from '#views/terms.ts';

const dutch = dictionaryFor('nl');
const wage = { kind: 'wage', period: 'month', min: 2400, max: 2900 } as const;

describe('pay is told as the vacancy states it', () => {
	test.each<[string, ReadableParts['salary'], string, string]>([
		[
			'a month of a full week',
			{ ...wage, fullTimeHours: 36 },
			'loon',
			'€\u00A02.400\u00A0– 2.900 per maand bij 36 uur',
		],
		['a month without a full week', wage, 'loon', '€\u00A02.400\u00A0– 2.900 per maand'],
		[
			'a tariff per hour, in cents',
			{ kind: 'fee', period: 'hour', min: 60, max: 75 },
			'tarief',
			'€\u00A060,00\u00A0– 75,00 per uur',
		],
		[
			'nothing at all',
			{ kind: 'allowance', period: 'month', min: 0, max: 0 },
			'vergoeding',
			'onbetaald',
		],
	])('%s', (_, salary, label, text) => {
		expect(termOf('pay', { salary }, dutch)).toMatchObject({ label, text });
	});
});

test.each<[string, ReadableParts, string]>([
	['for some time', { contract: { type: 'fixed-term', months: 12 } }, 'tijdelijk contract, 1 jaar'],
	['without an end', { contract: { type: 'permanent' } }, 'vast contract'],
])('a contract %s', (_, parts, text) => {
	expect(termOf('contract', parts, dutch)?.text).toBe(text);
});

test.each<[string, ReadableParts, string | undefined]>([
	['a last day is written out', { closes: '2026-12-18' }, '18 december 2026'],
	['that there is none is told', { closes: undefined }, 'niet vastgelegd'],
	['what an old file does not give is not told', {}, undefined],
])('%s', (_, parts, text) => {
	expect(termOf('closes', parts, dutch)?.text).toBe(text);
});
