import { describe, expect, test } from 'vitest';
import type { Posting } from '#channels/posting.ts';
import { postingWith } from '#channels/posting.fixture.ts';
import { firstOf, sites } from './dialects.ts';

type ContractType = Posting['vacancy']['contract']['type'];
const contract = (type: ContractType) => ({ contract: { type } });

describe('kinds of contract', () => {
	test.each([
		['permanent', 'parttime', 'PART_TIME', 'permanent', 'permanent'],
		['fixed-term', 'parttime, temporary', 'PART_TIME', 'contract', undefined],
		['on-call', 'parttime', 'PART_TIME', undefined, undefined],
		['agency', 'parttime, temporary', 'PART_TIME', 'contract', undefined],
		['secondment', 'parttime, temporary', 'PART_TIME', 'contract', undefined],
		['internship', 'parttime, internship', 'INTERNSHIP', undefined, undefined],
		['apprenticeship', 'parttime', 'PART_TIME', undefined, undefined],
		['freelance', 'parttime, contract', 'CONTRACT', 'contract', undefined],
		['volunteer', 'parttime', 'VOLUNTEER', undefined, undefined],
	] as const)('%s', (type, indeed, linkedin, adzuna, careerjet) => {
		const posting = postingWith(contract(type));

		expect(firstOf('indeed', posting)['jobtype']).toBe(indeed);
		expect(firstOf('linkedin', posting)['jobtype']).toBe(linkedin);
		expect(firstOf('adzuna', posting)['contract_type']).toBe(adzuna);
		expect(firstOf('careerjet', posting)['contract_type']).toBe(careerjet);
	});

	test('an internship is a level of experience for LinkedIn', () => {
		expect(firstOf('linkedin', postingWith(contract('internship')))['experienceLevel']).toBe(
			'INTERNSHIP',
		);
	});
});

test.each([
	[24, 32, 'parttime', 'PART_TIME', 'part_time'],
	[32, 40, 'fulltime, parttime', undefined, undefined],
	[36, 40, 'fulltime', 'FULL_TIME', 'full_time'],
])('%d to %d hours', (min, max, indeed, linkedin, adzuna) => {
	const posting = postingWith({ hours: { min, max }, contract: { type: 'permanent' } });

	expect(firstOf('indeed', posting)['jobtype']).toBe(indeed);
	expect(firstOf('linkedin', posting)['jobtype']).toBe(linkedin);
	expect(firstOf('adzuna', posting)['contract_time']).toBe(adzuna);
});

test.each([
	['on-site', undefined, 'On-site', undefined],
	['hybrid', 'Hybrid remote', 'Hybrid', undefined],
	['remote', 'Fully remote', 'Remote', 'yes'],
] as const)('work that is %s', (type, indeed, linkedin, talent) => {
	const posting = postingWith({ workplace: { type } });

	expect(firstOf('indeed', posting)['remotetype']).toBe(indeed);
	expect(firstOf('linkedin', posting)['workplaceTypes']).toBe(linkedin);
	expect(firstOf('talent', posting)['isremote']).toBe(talent);
});

test.each([
	['pay in cents', { min: 15.35, max: 17.1, period: 'hour' }],
	['a fee', { min: 60, max: 75, period: 'hour', kind: 'fee' }],
	['what a trainee gets', { min: 400, max: 500, period: 'month', kind: 'allowance' }],
] as const)('LinkedIn gets no salary for %s, because it would be another', (_, salary) => {
	expect(firstOf('linkedin', postingWith({ salary }))['salaries']).toBeUndefined();
});

test.each(sites)('%s gets no pay when there is none', (site) => {
	const job = firstOf(
		site,
		postingWith({ salary: { min: 0, max: 0, period: 'month', kind: 'allowance' } }),
	);

	expect(Object.keys(job).filter((name) => /^salar/.test(name))).toEqual([]);
});

test('a summer day ends in summer time', () => {
	const posting = postingWith({ published: '2026-06-01', closes: '2026-07-31' });

	expect(firstOf('indeed', posting)['expirationdate']).toBe('2026-07-31T23:59:59+02:00');
});

describe('an agency', () => {
	const named = postingWith({ agencyFor: 'Klant' }, { agency: true, name: 'Bureau' });
	const unnamed = postingWith({}, { agency: true, name: 'Bureau' });

	test('is the source, and its client the company', () => {
		expect(firstOf('indeed', named)).toMatchObject({ company: 'Klant', sourcename: 'Bureau' });
		expect(firstOf('adzuna', named)['company']).toBe('Klant');
	});

	test('is not called the employer where agencies may not be', () => {
		expect(firstOf('indeed', unnamed)).toMatchObject({ company: 'Bureau', sourcename: 'Bureau' });
		expect(firstOf('adzuna', unnamed)['company']).toBeUndefined();
	});
});
