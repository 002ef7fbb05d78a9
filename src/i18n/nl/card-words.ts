/** What cards call values of the frontmatter; apart, because browsers make cards too. */
export const contractNames = {
	permanent: 'Vast contract',
	'fixed-term': 'Tijdelijk contract',
	'on-call': 'Oproepcontract',
	agency: 'Uitzendcontract',
	secondment: 'Detachering',
	internship: 'Stage',
	apprenticeship: 'Leerbaan',
	freelance: 'Zelfstandig',
	volunteer: 'Vrijwilligerswerk',
};

export const payPeriods = { hour: 'per uur', month: 'per maand', year: 'per jaar' };
