/** What cards call values of the frontmatter; apart, because browsers make cards too. */
export const contractNames = {
	permanent: 'Permanent contract',
	'fixed-term': 'Fixed-term contract',
	'on-call': 'On-call contract',
	agency: 'Agency contract',
	secondment: 'Secondment',
	internship: 'Internship',
	apprenticeship: 'Apprenticeship',
	freelance: 'Self-employed',
	volunteer: 'Volunteer work',
};

export const payPeriods = { hour: 'per hour', month: 'per month', year: 'per year' };
