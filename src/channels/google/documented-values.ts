/**
 * Google's documented values for JobPosting, read by way of two plugins that repeat its help page
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting, 2026-11-22).
 */
export const employmentTypes = [
	'FULL_TIME',
	'PART_TIME',
	'CONTRACTOR',
	'TEMPORARY',
	'INTERN',
	'VOLUNTEER',
	'PER_DIEM',
	'OTHER',
] as const;
export const payUnits = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export const credentialCategories = [
	'high school',
	'associate degree',
	'bachelor degree',
	'professional certificate',
	'postgraduate degree',
] as const;
