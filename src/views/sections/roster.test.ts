import { describe, expect, test } from 'vitest';
import { rosterView } from '#views/sections/roster.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const evening = { name: 'Laat', days: ['fri'], from: '13:00', to: '21:30' } as const;
const late = { ...evening, days: [...evening.days] };

test('a shift is a row with a time on its days only', () => {
	const { rows } = rosterView(subjectWith({ shifts: [{ ...late, breakMinutes: 30, every: 3 }] }));

	expect(rows.map(({ name, notes }) => ({ name, notes }))).toEqual([
		{ name: 'Laat', notes: ['1 op de 3 weken', '30 minuten pauze'] },
	]);
	expect(rows[0]?.days.map(({ short, time }) => `${short} ${time ?? '-'}`)).toEqual([
		'ma -',
		'di -',
		'wo -',
		'do -',
		'vr 13.00–21.30',
		'za -',
		'zo -',
	]);
});

test('a choice of days is told', () => {
	const shifts = [
		{ ...late, days: ['mon' as const, 'tue' as const, 'wed' as const], daysPerWeek: 2 },
	];

	expect(rosterView(subjectWith({ shifts })).rows[0]?.notes).toEqual(['2 van deze 3 dagen']);
});

describe('sentences about the roster', () => {
	test('give the average when the shifts fit the hours', () => {
		expect(rosterView(subjectWith({ hours: { min: 32, max: 32 } })).statements[0]).toBe(
			'Met deze diensten werk je gemiddeld 32 uur per week.',
		);
	});

	test('say what fewer hours mean', () => {
		expect(rosterView(subjectWith()).statements[0]).toBe(
			'Alle diensten samen zijn gemiddeld 32 uur per week. Werk je minder uren, dan heb je minder diensten.',
		);
	});

	test('leave the average out when the shifts are more than the contract', () => {
		const { statements } = rosterView(subjectWith({ hours: { min: 8, max: 16 } }));

		expect(statements.join(' ')).not.toContain('gemiddeld');
	});

	test('say that the employer is silent about overtime', () => {
		expect(rosterView(subjectWith()).statements).toContain(
			'Over overwerk zegt de werkgever niets.',
		);
	});

	test('tell what is agreed', () => {
		const roster = {
			knownDaysAhead: 28,
			swapping: false,
			overtime: { expected: 'sometimes', compensation: 'Je krijgt het terug in tijd' },
			reachability: { outsideHours: false },
			peaks: [{ period: 'december', note: 'Dan werk je een zaterdag extra.' }],
		} as const;

		expect(
			rosterView(subjectWith({ roster: { ...roster, peaks: [...roster.peaks] } })).statements,
		).toEqual([
			expect.stringContaining('gemiddeld 32 uur per week'),
			'Je weet je rooster 4 weken van tevoren.',
			'Diensten ruilen kan niet.',
			'Je werkt soms over. Je krijgt het terug in tijd.',
			'Buiten je diensten hoef je niet bereikbaar te zijn.',
			'Het is extra druk in december. Dan werk je een zaterdag extra.',
		]);
	});
});

test('flexible hours name their bounds and core', () => {
	const flexible = {
		days: ['mon' as const, 'tue' as const],
		from: '07:00',
		to: '19:00',
		coreFrom: '10:00',
		coreTo: '15:00',
	};

	expect(rosterView(subjectWith({ shifts: [], roster: { flexible } })).statements).toEqual([
		'Je deelt je uren zelf in op maandag en dinsdag, tussen 07.00 en 19.00 uur.',
		'Tussen 10.00 en 15.00 uur is iedereen er.',
		'Over overwerk zegt de werkgever niets.',
	]);
});
