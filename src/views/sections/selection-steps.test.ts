import { expect, test } from 'vitest';
import type { SelectionStep } from '#domain/schema/selection.ts';
import {
	selectionStepsView,
	totalMinutes,
	totalWorkdays,
} from '#views/sections/selection-steps.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const steps = (...days: (number | undefined)[]): SelectionStep[] =>
	days.map((withinWorkdays) => ({ step: 'Gesprek', type: 'interview', withinWorkdays }));

test.each([
	[[3, 5, 2], 10],
	[[0], 0],
	[[3, undefined, 2], undefined],
])('steps within %j workdays take %s', (days, total) => {
	expect(totalWorkdays(steps(...days))).toBe(total);
});

test.each<[SelectionStep['type'], number | undefined, number | undefined]>([
	['interview', 45, 60],
	['interview', undefined, undefined],
	['offer', undefined, 15],
	['reference-check', undefined, 15],
])('a call of 15 minutes and %s of %s take %s minutes', (type, minutes, total) => {
	const call: SelectionStep = { step: 'Bellen', type: 'phone', minutes: 15 };

	expect(totalMinutes([call, { step: 'Daarna', type, minutes }])).toBe(total);
});

test('what is judged is explained when a competency has one of its words', () => {
	const subject = subjectWith({
		selection: [{ step: 'Gesprek', type: 'interview', assesses: ['schrijven', 'Excel'] }],
	});
	const writing = { id: 'schriftelijk', data: { name: 'Schriftelijk', synonyms: ['schrijven'] } };

	expect(selectionStepsView(subject, [writing])?.meaning).toBe('Lees waar we op letten');
	expect(selectionStepsView(subject, [])?.meaning).toBeUndefined();
});

test('an offer alone takes no time that can be told', () => {
	expect(totalMinutes([{ step: 'Aanbod', type: 'offer', minutes: 10 }])).toBeUndefined();
});

test('the whole procedure is told in workdays and in time', () => {
	const selection: SelectionStep[] = [
		{ step: 'Bellen', type: 'phone', minutes: 15, withinWorkdays: 3 },
		{ step: 'Gesprek', type: 'interview', minutes: 75, withinWorkdays: 5 },
	];

	expect(selectionStepsView(subjectWith({ selection }))?.total).toBe(
		'Samen duurt het hooguit 8 werkdagen. Het kost je zelf ongeveer 90 minuten.',
	);
});
