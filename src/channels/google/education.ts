import type { credentialCategories } from '#channels/google/documented-values.ts';
import type { JobPosting } from '#channels/google/schema.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

type Education = NonNullable<Vacancy['education']>;

/** Google's words for Dutch levels; where bachelor or master is all the same, the lower one. */
const categories: Record<Exclude<Education, 'none'>, (typeof credentialCategories)[number]> = {
	vmbo: 'high school',
	havo: 'high school',
	vwo: 'high school',
	'mbo-1': 'professional certificate',
	'mbo-2': 'professional certificate',
	'mbo-3': 'professional certificate',
	'mbo-4': 'professional certificate',
	'associate-degree': 'associate degree',
	hbo: 'bachelor degree',
	'hbo-bachelor': 'bachelor degree',
	wo: 'bachelor degree',
	'wo-bachelor': 'bachelor degree',
	'hbo-master': 'postgraduate degree',
	'wo-master': 'postgraduate degree',
};

type Requirements = Pick<
	JobPosting,
	'educationRequirements' | 'experienceRequirements' | 'experienceInPlaceOfEducation'
>;

/** Diploma and experience; what the vacancy does not say is left out. */
export const requirements = (vacancy: Vacancy): Requirements => ({
	educationRequirements: educationOf(vacancy),
	experienceRequirements: experienceOf(vacancy),
	experienceInPlaceOfEducation: isExperienceEnough(vacancy) || undefined,
});

function educationOf({ education }: Vacancy): Requirements['educationRequirements'] {
	if (education === undefined) return undefined;
	if (education === 'none') return 'no requirements';
	return {
		'@type': 'EducationalOccupationalCredential',
		credentialCategory: categories[education],
	};
}

function experienceOf({ experience }: Vacancy): Requirements['experienceRequirements'] {
	if (experience === undefined) return undefined;
	if (experience.months === 0) return 'no requirements';
	return {
		'@type': 'OccupationalExperienceRequirements',
		monthsOfExperience: experience.months,
	};
}

/** Whether the vacancy takes experience for a diploma, and says how much: Google asks for both. */
const isExperienceEnough = ({
	education = 'none',
	educationAlternative = '',
	experience,
}: Vacancy): boolean =>
	education !== 'none' &&
	(experience?.months ?? 0) > 0 &&
	/ervaring|experience/i.test(educationAlternative);
