import { expect, test } from 'vitest';
import { allowanceTimesOf } from '#domain/pay-sum/allowance-times.ts';
import type { Allowance } from '#domain/schema/allowance.ts';
import { weekdays } from '#domain/week-days.ts';

type Times = Pick<Allowance, 'for' | 'from' | 'to'>;

test.each<[Times, string, string, readonly string[]]>([
	[{ for: 'evening', from: '20:00', to: '22:00' }, '20:00', '22:00', weekdays],
	[{ for: 'evening', from: '18:30' }, '18:30', '24:00', weekdays],
	[{ for: 'night', from: '22:00' }, '22:00', '06:00', weekdays],
	[{ for: 'night', to: '07:00' }, '00:00', '07:00', weekdays],
	[{ for: 'saturday' }, '00:00', '24:00', ['sat']],
	[{ for: 'saturday', from: '18:00' }, '18:00', '24:00', ['sat']],
	[{ for: 'saturday', to: '00:00' }, '00:00', '24:00', ['sat']],
	[{ for: 'sunday' }, '00:00', '24:00', ['sun']],
	[{ for: 'night', from: '24:00', to: '06:00' }, '24:00', '06:00', weekdays],
])('%o holds from %s to %s', (allowance, from, to, days) => {
	expect(allowanceTimesOf({ ...allowance, percent: 10 })).toEqual({ from, to, days });
});

test.each<[string, Times]>([
	['a public holiday', { for: 'holiday' }],
	['a public holiday with hours', { for: 'holiday', from: '00:00', to: '24:00' }],
	['overtime', { for: 'overtime' }],
	['an evening without a beginning', { for: 'evening' }],
	['an evening with only an end', { for: 'evening', to: '22:00' }],
	['a night without hours', { for: 'night' }],
	['hours that end where they begin', { for: 'night', from: '22:00', to: '22:00' }],
	['an evening that begins at its end', { for: 'evening', from: '24:00' }],
	['a night that ends as it begins', { for: 'night', to: '00:00' }],
	['an evening from midnight to midnight', { for: 'evening', from: '24:00', to: '00:00' }],
])('%s is not known from a roster', (_, allowance) => {
	expect(allowanceTimesOf({ ...allowance, percent: 10 })).toBeUndefined();
});
