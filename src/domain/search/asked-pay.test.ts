import { expect, test } from 'vitest';
import { askedPay } from '#domain/search/asked-pay.ts';

test.each([
	['15 euro per uur', 15, 'uur', ''],
	['€ 17', 17, 'uur', ''],
	['€17,50', 17.5, 'uur', ''],
	['15 p/u', 15, 'uur', ''],
	['uurloon 16', 16, 'uur', ''],
	['15 euros per hour', 15, 'uur', ''],
	['minimaal 2800', 2800, 'maand', ''],
	['2500 euro', 2500, 'maand', ''],
	['€ 2.500,- per maand', 2500, 'maand', ''],
	['2500-3000 bruto', 2500, 'maand', ''],
	['meer dan 4000 euro', 4000, 'maand', ''],
	['3000 netto', 3000, 'maand', ''],
	['klantenservice 18 euro per uur Utrecht', 18, 'uur', 'klantenservice Utrecht'],
	['40 uur 3000 euro', 3000, 'maand', '40 uur'],
	['32 uur minimaal 3000 euro bruto per maand', 3000, 'maand', '32 uur'],
])('“%s” asks for at least %d per %s', (query, pay, payPer, rest) => {
	expect(askedPay(query)).toMatchObject({ filters: { pay, payPer }, rest });
});

test.each([
	'24 uur',
	'minimaal 24 uur',
	'16 uur per week',
	'8 uur per maand',
	'24 tot 32 uur',
	'4 dagen',
	'9723',
	'9723 AB',
	'mbo 4',
	'2 ploegen',
	'0 uren',
	'€ 0,23 per km',
	'€ 12,50 per dag',
	'100 euro per week',
	'300 euro bijverdienen',
	'max 2000 euro',
	'minder dan 2000 euro',
	'€ 99.999',
	'klantenservice',
	'',
])('“%s” asks for no pay', (query) => {
	expect(askedPay(query)).toBeUndefined();
});
