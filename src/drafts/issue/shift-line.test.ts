import { expect, test } from 'vitest';
import { shiftFrom } from '#drafts/issue/shift-line.ts';

test.each([
	[
		'Laat: ma, di en do 12.30 - 21.00 uur',
		{ name: 'Laat', days: ['mon', 'tue', 'thu'], from: '12:30', to: '21:00' },
	],
	[
		'vr–ma 22:00–06:00 pauze 45 min',
		{ days: ['fri', 'sat', 'sun', 'mon'], from: '22:00', to: '06:00', breakMinutes: 45 },
	],
	[
		'Dienst 2: zaterdag van 9 tot 17 uur',
		{ name: 'Dienst 2', days: ['sat'], from: '09:00', to: '17:00' },
	],
	['zaterdag 9 tot 17 uur, om de week', { days: ['sat'], from: '09:00', to: '17:00', every: 2 }],
	[
		'Dag: maandag tot en met vrijdag 8.30-17.00, 1 keer in de 3 weken',
		{
			name: 'Dag',
			days: ['mon', 'tue', 'wed', 'thu', 'fri'],
			from: '08:30',
			to: '17:00',
			every: 3,
		},
	],
	['ma 9-17, soms langer', undefined],
	['elke dag 9-17', undefined],
	['in overleg', undefined],
	['', undefined],
])('“%s”', (line, expected) => {
	expect(shiftFrom(line)).toEqual(expected);
});
