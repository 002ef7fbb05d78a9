import { describe, expect, test } from 'vitest';
import { subjectWith } from '#views/subject.fixture.ts';
import { shiftTexts } from '#views/work-times.ts';

describe('without shifts', () => {
	test('the words name the days on which somebody can be called', () => {
		const referenceDays = [{ days: ['sat' as const], from: '09:00', to: '18:00' }];

		expect(shiftTexts(subjectWith({ shifts: [], roster: { referenceDays } }))).toEqual([
			'op oproep: za 09.00–18.00',
		]);
	});

	test('the words name the bounds of flexible hours', () => {
		const flexible = { days: ['mon' as const, 'tue' as const], from: '07:00', to: '19:00' };

		expect(shiftTexts(subjectWith({ shifts: [], roster: { flexible } }))).toEqual([
			'ma en di 07.00–19.00, zelf te kiezen',
		]);
	});

	test('the words say that times are free', () => {
		expect(shiftTexts(subjectWith({ shifts: [], roster: { selfScheduling: true } }))).toEqual([
			'je kiest zelf je tijden',
		]);
	});
});
