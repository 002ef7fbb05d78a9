/** Headings above texts of a JobPosting that stand beside its description. */
export const postingHeadings = {
	responsibilities: 'Taken',
	qualifications: 'Wat wij vragen',
	skills: 'Vaardigheden',
	jobBenefits: 'Wat wij bieden',
	incentiveCompensation: 'Variabele beloning',
} as const;
