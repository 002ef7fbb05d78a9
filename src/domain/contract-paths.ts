import type { Vacancy } from '#domain/schema/vacancy.ts';

export type ContractType = Vacancy['contract']['type'];

/** What each type of contract is called in addresses, which are Dutch on every board. */
export const contractPaths = {
	permanent: 'vast',
	'fixed-term': 'tijdelijk',
	'on-call': 'oproep',
	agency: 'uitzend',
	secondment: 'detachering',
	internship: 'stage',
	apprenticeship: 'leerbaan',
	freelance: 'zelfstandig',
	volunteer: 'vrijwillig',
} as const satisfies Record<ContractType, string>;

export const contractTypes = Object.keys(contractPaths) as readonly ContractType[];
