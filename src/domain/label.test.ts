import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAtLeast, labelGrades, labelOf, missingFacts } from '#domain/label.ts';
import { labelCriteria } from '#domain/label-criteria.ts';
import { type Vacancy, vacancySchema } from '#domain/schema/vacancy.ts';

/** What the schema asks and no more. */
const bare = {
	title: 'Medewerker',
	organisation: 'voorbeeld',
	status: 'open',
	published: '2026-11-10',
	reference: 'VB-1',
	jobGroup: 'klantenservice',
	locations: [{ city: 'Groningen' }],
	workplace: { type: 'on-site' },
	hours: { min: 24, max: 32 },
	salary: { min: 2700, max: 3200, period: 'month', fullTimeHours: 36 },
	contract: { type: 'fixed-term' },
	shifts: [],
	roster: { selfScheduling: true },
	tasks: [{ task: 'Je helpt klanten.' }],
	mustHaves: ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'],
	apply: { email: 'werk@voorbeeld.example.nl' },
};

type Keys = Record<string, unknown>;

/** One addition per fact that the bare vacancy leaves out, with the points it is worth. */
const additions: readonly [fact: string, points: number, keys: Keys][] = [
	['pay-steps', 4, { salary: { stepCriteria: 'Je begint onderaan.' } }],
	['pay-holiday', 4, { salary: { holidayAllowance: 8, includesHolidayAllowance: false } }],
	[
		'roster-times',
		9,
		{ roster: { referenceDays: [{ days: ['mon'], from: '9:00', to: '17:00' }] } },
	],
	['roster-notice', 4, { roster: { knownDaysAhead: 28 } }],
	['overtime', 4, { roster: { overtime: { expected: 'never' } } }],
	['reachability', 3, { roster: { reachability: { outsideHours: false } } }],
	['allowances', 3, { allowances: [] }],
	['contract-term', 4, { contract: { months: 12 } }],
	['trial', 3, { contract: { trialMonths: 0 } }],
	['collective-agreement', 3, { contract: { collectiveAgreement: 'none' } }],
	['split-requirements', 4, { taught: ['Zendesk'] }],
	['reply-term', 8, { apply: { replyWithinWorkdays: 5 } }],
	['onboarding', 4, { onboarding: { weeks: 3 } }],
	['growth', 3, { growth: [{ role: 'senior' }] }],
	['challenges', 3, { challenges: ['Maandag is druk.'] }],
	['targets', 2, { targets: [{ measure: 'cijfer', value: '8' }] }],
	['retention', 3, { privacy: { retentionWeeks: 4 } }],
];

const selection = [{ step: 'Een mail schrijven', type: 'practical-test', withinWorkdays: 5 }];
const data = { privacy: { retentionWeeks: 4, data: ['naam'], readers: 'de recruiter' } };

/** The bare vacancy with additions: keys of an object join those that are there. */
function vacancyWith(...all: readonly Keys[]): Vacancy {
	const vacancy: Keys = { ...bare };
	for (const [key, value] of all.flatMap((keys) => Object.entries(keys)))
		vacancy[key] = Array.isArray(value)
			? value
			: { ...(vacancy[key] as object), ...(value as object) };
	return vacancySchema.parse(vacancy);
}

const scoreOf = (...all: readonly Keys[]): number => labelOf(vacancyWith(...all)).score;
const allKeys = additions.map(([, , keys]) => keys);

test('all facts together are worth 100 points', () => {
	const points = labelCriteria.flatMap(({ facts }) => facts.map((fact) => fact.points));

	expect(points.reduce((total, value) => total + value, 0)).toBe(100);
});

test.each(additions)('%s is worth %i points', (fact, points, keys) => {
	const label = labelOf(vacancyWith(keys));

	expect(label.score - scoreOf()).toBe(points);
	expect(label.criteria.flatMap(({ present }) => present)).toContain(fact);
	expect(missingFacts(labelOf(vacancyWith()).criteria).map(({ id }) => id)).toContain(fact);
});

describe('the selection', () => {
	const [step] = selection;

	test.each([
		['steps without a term or practice', [{ step: 'Bellen', type: 'phone' }], 4],
		['steps with a term', [{ step: 'Bellen', type: 'phone', withinWorkdays: 3 }], 8],
		['a practical step', selection, 12],
		['one step without a term', [step, { step: 'Bellen', type: 'phone' }], 8],
	])('with %s', (_, steps, points) => {
		expect(scoreOf({ selection: steps }) - scoreOf()).toBe(points);
	});
});

describe('overtime without what is paid for it', () => {
	test.each([
		[{ overtime: { expected: 'sometimes' } }, 0],
		[{ overtime: { expected: 'sometimes', compensation: 'tijd voor tijd' } }, 4],
		[{ reachability: { outsideHours: true } }, 0],
		[{ reachability: { outsideHours: true, compensation: '€ 3 per uur' } }, 3],
	])('is no answer: %o', (roster, points) => {
		expect(scoreOf({ roster }) - scoreOf()).toBe(points);
	});
});

describe('the grade', () => {
	const complete = [...allKeys, { selection }, data];

	test('is A for a vacancy that says everything', () => {
		expect(labelOf(vacancyWith(...complete, { mustHaves: ['een'] }))).toMatchObject({
			version: 1,
			grade: 'A',
			score: 100,
		});
	});

	test('is B when a required fact is missing, however high the score', () => {
		const without = complete.filter((keys) => !('challenges' in keys));

		expect(labelOf(vacancyWith(...without, { mustHaves: ['een'] }))).toMatchObject({
			grade: 'B',
			score: 97,
		});
	});

	test.each([
		[8, 49, 'E'],
		[9, 52, 'D'],
		[12, 67, 'D'],
		[13, 71, 'C'],
		[16, 79, 'C'],
		[17, 82, 'B'],
	])('with the first %i additions, %i points, is %s', (count, score, grade) => {
		expect(labelOf(vacancyWith(...allKeys.slice(0, count)))).toMatchObject({ score, grade });
	});

	test('is at least as good as itself and every later letter', () => {
		expect(labelGrades.filter((grade) => isAtLeast('C', grade))).toEqual(['C', 'D', 'E']);
	});
});

describe('who has no wage or no employment contract', () => {
	test('is not asked for what does not exist there', () => {
		const contract = { type: 'freelance' };
		const salary = { min: 60, max: 80, period: 'hour', kind: 'fee' };
		const present = labelOf(vacancyWith({ contract, salary })).criteria.flatMap((c) => c.present);

		expect(present).toEqual(
			expect.arrayContaining(['pay-steps', 'pay-holiday', 'allowances', 'trial']),
		);
	});
});

test('of a trainee no trial period and no collective agreement are asked, as no rule does', () => {
	const contract = { type: 'internship', months: 5 };
	const missing = missingFacts(labelOf(vacancyWith({ contract })).criteria).map(({ id }) => id);

	expect(missing).not.toContain('trial');
	expect(missing).not.toContain('collective-agreement');
});

test('missing facts come with the most points first, and with the key to write them under', () => {
	const [first] = missingFacts(labelOf(vacancyWith()).criteria);

	expect(first).toMatchObject({ id: 'roster-times', key: 'shifts', points: 9 });
});

const someAdditions = fc.subarray(allKeys);

test('the score is the sum of what was earned, from 0 to 100', () => {
	fc.assert(
		fc.property(someAdditions, (keys) => {
			const { score, criteria } = labelOf(vacancyWith(...keys));

			expect(score).toBe(criteria.reduce((total, { earned }) => total + earned, 0));
			expect(criteria.every(({ earned, points }) => 0 <= earned && earned <= points)).toBe(true);
			expect(score).toBeLessThanOrEqual(100);
		}),
	);
});

test('saying more never lowers the score or the grade', () => {
	fc.assert(
		fc.property(someAdditions, fc.constantFrom(...allKeys), (keys, more) => {
			const [before, after] = [labelOf(vacancyWith(...keys)), labelOf(vacancyWith(...keys, more))];

			expect(after.score).toBeGreaterThanOrEqual(before.score);
			expect(isAtLeast(after.grade, before.grade)).toBe(true);
		}),
	);
});
