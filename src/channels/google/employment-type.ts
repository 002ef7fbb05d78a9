import type { JobPosting } from '#channels/google/schema.ts';
import { fullTimeFrom } from '#domain/full-time.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

type EmploymentType = JobPosting['employmentType'][number];

/**
 * Google's words for a contract. On call is told by its hours: PER_DIEM is paid by the day, and a Dutch
 * on-call worker is paid by the hour (BW 7:628a).
 */
export function employmentTypes({
	contract: { type, months },
	hours,
}: Pick<Vacancy, 'contract' | 'hours'>): EmploymentType[] {
	switch (type) {
		case 'freelance':
			return ['CONTRACTOR'];
		case 'internship':
			return ['INTERN'];
		case 'volunteer':
			return ['VOLUNTEER'];
		case 'apprenticeship':
			return ['OTHER'];
		case 'permanent':
			return byHours(hours);
		case 'on-call':
			return months === undefined ? byHours(hours) : [...byHours(hours), 'TEMPORARY'];
		case 'fixed-term':
		case 'agency':
		case 'secondment':
			return [...byHours(hours), 'TEMPORARY'];
	}
}

function byHours({ min, max }: Vacancy['hours']): EmploymentType[] {
	if (min >= fullTimeFrom) return ['FULL_TIME'];
	return max < fullTimeFrom ? ['PART_TIME'] : ['FULL_TIME', 'PART_TIME'];
}
