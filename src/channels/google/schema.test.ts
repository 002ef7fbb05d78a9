import { expect, test } from 'vitest';
import { jobPosting } from '#channels/google/job-posting.ts';
import { jobPostingSchema } from '#channels/google/schema.ts';
import { postingWith } from '#channels/posting.fixture.ts';

const right = jobPosting(postingWith({ closes: '2026-12-18' })).data;

test('a whole posting passes', () => {
	expect(jobPostingSchema.safeParse(right).success).toBe(true);
});

const quantity = { '@type': 'QuantitativeValue', unitText: 'MONTH' };
const paid = (value: object) => ({ '@type': 'MonetaryAmount', currency: 'EUR', value });

test.each<[string, object]>([
	['an unknown property', { salaryCurrency: 'EUR' }],
	['another employment type', { employmentType: ['Fulltime'] }],
	['no employment type', { employmentType: [] }],
	['a description with headings', { description: `<h2>Kop</h2><p>${'x'.repeat(300)}</p>` }],
	['a short description', { description: '<p>Kort.</p>' }],
	['a description that is not HTML', { description: 'x'.repeat(300) }],
	['a date in Dutch', { datePosted: '20-11-2026' }],
	['an end without offset', { validThrough: '2026-12-18T23:59:59' }],
	['an end before the beginning', { validThrough: '2026-11-01T23:59:59+01:00' }],
	['an employer as text', { hiringOrganization: 'Voorbeeld' }],
	['an employer without a name', { hiringOrganization: { '@type': 'Organization', name: ' ' } }],
	[
		'a logo without host',
		{ hiringOrganization: { '@type': 'Organization', name: 'A', logo: '/a.png' } },
	],
	['hybrid as a place type', { jobLocationType: 'HYBRID' }],
	['no place', { jobLocation: undefined }],
	['remote without a country', { jobLocationType: 'TELECOMMUTE' }],
	[
		'a country to work from without being remote',
		{ applicantLocationRequirements: [{ '@type': 'Country', name: 'NL' }] },
	],
	['pay as text', { baseSalary: paid({ ...quantity, value: '€ 2.400' }) }],
	['no pay at all', { baseSalary: paid(quantity) }],
	['a reversed range', { baseSalary: paid({ ...quantity, minValue: 2, maxValue: 1 }) }],
	[
		'an amount beside a range',
		{ baseSalary: paid({ ...quantity, value: 1, minValue: 1, maxValue: 2 }) },
	],
	['pay per sprint', { baseSalary: paid({ ...quantity, value: 1, unitText: 'SPRINT' }) }],
	['another currency', { baseSalary: { ...paid({ ...quantity, value: 1 }), currency: 'euro' } }],
	[
		'an unknown diploma',
		{
			educationRequirements: {
				'@type': 'EducationalOccupationalCredential',
				credentialCategory: 'BachelorDegree',
			},
		},
	],
	[
		'half a month of experience',
		{
			experienceRequirements: {
				'@type': 'OccupationalExperienceRequirements',
				monthsOfExperience: 0.5,
			},
		},
	],
	['experience for a diploma without either', { experienceInPlaceOfEducation: true }],
	['an occupation as text', { occupationalCategory: '4222' }],
])('%s does not', (_, changes) => {
	expect(jobPostingSchema.safeParse({ ...right, ...changes }).success).toBe(false);
});
