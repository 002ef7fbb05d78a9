import { describe, expect, test } from 'vitest';
import { needTags, toldNeeds } from '#domain/search/tags.ts';
import { timeTags } from '#domain/search/time-tags.ts';
import type { Weekday } from '#domain/week-days.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const on = (days: readonly Weekday[], from: string, to: string) => ({ days, from, to });

describe('of times', () => {
	test.each([
		['roster/schooltijd', [on(['mon', 'tue'], '08:30', '14:30')], true],
		['roster/schooltijd', [on(['mon'], '08:00', '14:30')], false],
		['roster/schooltijd', [on(['mon'], '08:30', '14:30'), on(['fri'], '08:30', '17:00')], false],
		['roster/schooltijd', [on(['sat'], '09:00', '12:00')], false],
		['roster/schooltijd', [], false],
		['roster/ochtend', [on(['mon'], '08:00', '12:30')], true],
		['roster/ochtend', [on(['mon'], '08:00', '17:00')], false],
		['roster/overdag', [on(weekdays, '06:00', '14:30')], true],
		['roster/overdag', [on(weekdays, '12:00', '20:30')], false],
		['roster/overdag', [], false],
		['roster/doordeweeks', [on(weekdays, '18:00', '22:00')], true],
		['roster/doordeweeks', [on(['fri', 'sat'], '18:00', '22:00')], false],
	])('%s of %j is %s', (tag, times, holds) => {
		expect(timeTags(times).includes(tag)).toBe(holds);
	});
});

describe('of what is asked', () => {
	const told = (vacancy: Parameters<typeof subjectWith>[0]): string[] =>
		toldNeeds(needTags(subjectWith(vacancy).vacancy));

	test.each([
		['none', ['needs/below-mbo', 'needs/below-hbo']],
		['vmbo', ['needs/below-mbo', 'needs/below-hbo']],
		['mbo-3', ['level/mbo', 'needs/below-hbo']],
		['havo', ['needs/below-hbo']],
		['hbo-bachelor', ['level/hbo']],
		['wo', []],
		[undefined, []],
	] as const)('a level of %s', (education, tags) => {
		const derived = ['needs/below-mbo', 'needs/below-hbo', 'level/mbo', 'level/hbo'];

		expect(derived.filter((tag) => told({ education }).includes(tag)).toSorted()).toEqual(
			tags.toSorted(),
		);
	});

	test.each([
		['none', true],
		['optional', true],
		['required', false],
		[undefined, false],
	] as const)('a cv that is %s can be left out: %s', (cv, holds) => {
		const apply = { email: 'werk@voorbeeld.example.nl', ...(cv && { cv }) };

		expect(told({ apply }).includes('apply/no-cv')).toBe(holds);
	});

	test.each([
		[{ mustHaves: ['Je hebt rijbewijs B.'] }, true],
		[{ mustHaves: ['You have a driving licence.'] }, true],
		[{ jobGroup: 'chauffeur' as const, mustHaves: [] }, true],
		[{ mustHaves: ['Je schrijft goed.'] }, false],
	])('a licence in %j', (vacancy, isAsked) => {
		expect(told(vacancy).includes('needs/licence')).toBe(isAsked);
	});
});
