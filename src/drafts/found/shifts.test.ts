import { expect, test } from 'vitest';
import { fieldsInText } from '#drafts/found-fields.ts';

function shiftsIn(text: string): Record<string, unknown>[] {
	const shifts: Record<string, unknown>[] = [];
	for (const { path, value } of fieldsInText(text)) {
		const [top, index, key] = path;
		if (top === 'shifts')
			shifts[Number(index)] = { ...shifts[Number(index)], [String(key)]: value };
	}
	return shifts;
}

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];

test.each<[string, object[]]>([
	[
		'Werktijden: maandag t/m vrijdag 7.30 - 16.15 uur, half uur pauze',
		[{ days: workdays, from: '07:30', to: '16:15' }],
	],
	[
		'Je werkt van maandag t/m vrijdag van 8.30 tot 17.00 uur.',
		[{ days: workdays, from: '08:30', to: '17:00' }],
	],
	[
		'Je werkt op maandag, woensdag en vrijdag van 9 tot 13 uur',
		[{ days: ['mon', 'wed', 'fri'], from: '09:00', to: '13:00' }],
	],
	['Werktijden: 08:30 - 17:00 uur op werkdagen', [{ days: workdays, from: '08:30', to: '17:00' }]],
	[
		'Je werkt op zaterdag van 8.00 tot 16.30 uur, 8 tot 12 uur per week.',
		[{ days: ['sat'], from: '08:00', to: '16:30' }],
	],
	[
		'Je werkt van maandag tot en met zaterdag van 2.00 tot 10.00 uur, vijf dagen per week.',
		[{ days: [...workdays, 'sat'], daysPerWeek: 5, from: '02:00', to: '10:00' }],
	],
	[
		'Je werkt 2 dagen per week, op maandag en dinsdag van 8.00 tot 16.30 uur',
		[{ days: ['mon', 'tue'], from: '08:00', to: '16:30' }],
	],
	['Je dienst is van 22.00 tot 6.30 uur', [{ from: '22:00', to: '06:30' }]],
	[
		'Vroege dienst: 07.00 - 15.30 uur, late dienst: 15.00 - 23.30 uur',
		[
			{ name: 'Vroege dienst', from: '07:00', to: '15:30' },
			{ name: 'Late dienst', from: '15:00', to: '23:30' },
		],
	],
	[
		'Dagdienst van 9.00 tot 17.30 uur, late dienst op donderdag van 12.30 tot 21.00 uur',
		[
			{ name: 'Dagdienst', from: '09:00', to: '17:30' },
			{ name: 'Late dienst', days: ['thu'], from: '12:30', to: '21:00' },
		],
	],
	[
		'Je werkt van 9.00 tot 17.00 uur op maandag, en op donderdag van 12.30 tot 21.00 uur',
		[
			{ days: ['mon'], from: '09:00', to: '17:00' },
			{ days: ['thu'], from: '12:30', to: '21:00' },
		],
	],
	[
		'Werktijden: 9.00-17.00 uur ma t/m wo, 12.30-21.00 uur donderdag',
		[
			{ days: ['mon', 'tue', 'wed'], from: '09:00', to: '17:00' },
			{ days: ['thu'], from: '12:30', to: '21:00' },
		],
	],
	[
		'You work from 9:00 to 17:30, Monday to Friday',
		[{ days: workdays, from: '09:00', to: '17:30' }],
	],
])('finds the shifts in “%s”', (text, expected) => {
	expect(shiftsIn(text)).toEqual(expected);
});

test.each<[string, (string | undefined)[]]>([
	['Je werkt in vroege diensten van 7.00 tot 15.30 uur.', ['Vroege dienst']],
	[
		'Je werkt vroege diensten (07.00-15.30 uur), late diensten (14.30-23.00 uur) en nachtdiensten (22.30-7.15 uur).',
		['Vroege dienst', 'Late dienst', 'Nachtdienst'],
	],
	['Je werkt in dagdienst, van 08.00 tot 16.30 uur.', ['Dagdienst']],
	['Dagdienst: maandag t/m vrijdag 8.00-16.30 uur', ['Dagdienst']],
	['De late dienst loopt van 15.00 tot 23.00 uur.', ['Late dienst']],
	['De vroege dienst begint om 7.00 uur en eindigt om 15.30 uur.', ['Vroege dienst']],
	['Een slaapdienst is van 22.00 tot 7.00 uur.', ['Slaapdienst']],
	['Late diensten op donderdag: 12.30-21.00 uur.', ['Late dienst']],
	[
		'Je werkt van 7.00 tot 15.30 uur (vroege dienst) of van 14.30 tot 23.00 uur (late dienst).',
		['Vroege dienst', 'Late dienst'],
	],
	['Diensten: 06:00-14:00 uur (vroeg), 14:00-22:00 uur (laat)', ['Vroeg', 'Laat']],
	[
		'Je werkt in ploegendienst: vroeg van 6.00 tot 14.00 uur, laat van 14.00 tot 22.00 uur.',
		['Vroeg', 'Laat'],
	],
	['### Late dienst\n\nJe werkt van 14.00 tot 22.00 uur.', ['Late dienst']],
	['We work early shifts from 7:00 to 15:30.', ['Early shift']],
])('names the shifts in “%s” as the text does', (text, names) => {
	expect(shiftsIn(text).map(({ name }) => name)).toEqual(names);
});

test.each([
	['which of two it is', 'Je draait vroege en late diensten: 06.00-14.00 uur en 14.00-22.00 uur.'],
	['that it is another one', 'Je werkt geen nachtdiensten, maar van 8.00 tot 17.00 uur.'],
	['that it is another one', 'Naast vroege diensten werk je van 17.00 tot 22.00 uur.'],
	['no name', 'Je werkt elke dag van 8.00 tot 17.00 uur.'],
	['no name', 'Je werkt in de avond van 18.00 tot 22.00 uur.'],
	['no name', 'Je komt nooit te laat: je werkt van 8.00 tot 17.00 uur.'],
])('gives no name where the text says %s: “%s”', (_what, text) => {
	const shifts = shiftsIn(text);

	expect(shifts.length).toBeGreaterThan(0);
	expect(shifts.map(({ name }) => name)).toEqual(shifts.map(() => undefined));
});

test.each([
	'We zijn bereikbaar van maandag tot vrijdag van 9.00 tot 17.00 uur',
	'De winkel is geopend van 9.00 tot 21.00 uur en daar werk je',
	'Je werkt met 2 tot 4 collega’s',
	'Lunchpauze op het werk van 12.00 tot 12.30 uur',
	'Bel ons op werkdagen tussen 9.00 en 12.00 uur',
	'Je werkt 24 tot 32 uur per week',
	'Je werkt 8 tot 12 uur per week',
	'Je werkt van 24 tot 16 uur',
])('finds no shift in “%s”', (text) => {
	expect(shiftsIn(text)).toEqual([]);
});
