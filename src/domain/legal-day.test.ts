import { expect, test } from 'vitest';
import { legalDayOf } from '#domain/legal-day.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

test.each<[string, Partial<Vacancy>, string]>([
	['an open vacancy is judged today', { status: 'open', published: '2026-11-01' }, '2026-11-22'],
	[
		'a coming one on the day it is published',
		{ status: 'open', published: '2026-12-01' },
		'2026-12-01',
	],
	['a draft today', { status: 'draft', published: '2026-11-01' }, '2026-11-22'],
	[
		'a closed one on its last day',
		{ status: 'open', published: '2026-05-01', closes: '2026-06-20' },
		'2026-06-20',
	],
	[
		'a filled one not after today',
		{ status: 'filled', published: '2026-11-01', closes: '2026-12-20' },
		'2026-11-22',
	],
	[
		'a filled one without closing date on the day it was last confirmed',
		{ status: 'filled', published: '2026-05-01', confirmed: '2026-06-01' },
		'2026-06-01',
	],
])('%s', (_, given, day) => {
	expect(legalDayOf(given as Vacancy, '2026-11-22')).toBe(day);
});
