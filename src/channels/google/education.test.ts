import { describe, expect, test } from 'vitest';
import { requirements } from '#channels/google/education.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { subjectWith } from '#views/subject.fixture.ts';

type Given = Parameters<typeof subjectWith>[0];

const requirementsOf = (given: Given) => requirements(subjectWith(given).vacancy);

const levels: [NonNullable<Vacancy['education']>, string][] = [
	['vmbo', 'high school'],
	['havo', 'high school'],
	['vwo', 'high school'],
	['mbo-1', 'professional certificate'],
	['mbo-2', 'professional certificate'],
	['mbo-3', 'professional certificate'],
	['mbo-4', 'professional certificate'],
	['associate-degree', 'associate degree'],
	['hbo', 'bachelor degree'],
	['hbo-bachelor', 'bachelor degree'],
	['wo', 'bachelor degree'],
	['wo-bachelor', 'bachelor degree'],
	['hbo-master', 'postgraduate degree'],
	['wo-master', 'postgraduate degree'],
];

test.each(levels)('%s is “%s”', (education, credentialCategory) => {
	expect(requirementsOf({ education }).educationRequirements).toEqual({
		'@type': 'EducationalOccupationalCredential',
		credentialCategory,
	});
});

test('no diploma and no experience are said', () => {
	expect(requirementsOf({ education: 'none', experience: { months: 0 } })).toEqual({
		educationRequirements: 'no requirements',
		experienceRequirements: 'no requirements',
	});
});

test('what the vacancy does not say is not filled in', () => {
	expect(requirementsOf({})).toEqual({});
});

describe('experience for a diploma', () => {
	const educationAlternative = 'vijf jaar ervaring in de zorg';

	test('is said when the vacancy says so and how much', () => {
		const given = { education: 'mbo-4', educationAlternative, experience: { months: 60 } } as const;

		expect(requirementsOf(given)).toMatchObject({
			experienceRequirements: { monthsOfExperience: 60 },
			experienceInPlaceOfEducation: true,
		});
	});

	test.each<Given>([
		{ education: 'mbo-4', educationAlternative },
		{ education: 'mbo-4', educationAlternative, experience: { months: 0 } },
		{ education: 'none', educationAlternative, experience: { months: 12 } },
		{ education: 'mbo-4', experience: { months: 12 } },
		{
			education: 'mbo-4',
			educationAlternative: 'een ander diploma op dit niveau',
			experience: { months: 12 },
		},
	])('is not said for %j', (given) => {
		expect(requirementsOf(given).experienceInPlaceOfEducation).toBeUndefined();
	});
});
