/** Addresses below `/vacatures/` that belong to other pages. */
const reservedNames = new Set([
	'plaats',
	'functie',
	'rooster',
	'uren',
	'thuiswerken',
	'zonder-ervaring',
]);

/** Whether a vacancy of this name would stand where another page is; numbers are pages of the list. */
export const isReserved = (slug: string): boolean => reservedNames.has(slug) || /^\d+$/.test(slug);
