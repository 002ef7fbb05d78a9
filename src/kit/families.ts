import type { JobGroupId } from '#domain/job-groups.ts';

/** Job groups whose role plays and practical tests look alike. */
export const families = [
	'contact',
	'reception',
	'care',
	'hands',
	'office',
	'making',
	'leading',
] as const;
export type Family = (typeof families)[number];

const familyByGroup: Record<JobGroupId, Family> = {
	klantenservice: 'contact',
	'leiding-klantcontact': 'leading',
	'balie-en-informatie': 'reception',
	receptie: 'reception',
	hotelreceptie: 'reception',
	'ict-helpdesk': 'contact',
	softwareontwikkeling: 'making',
	'data-analyse': 'making',
	ontwerp: 'making',
	verzorging: 'care',
	verpleging: 'care',
	'verkoop-winkel': 'reception',
	'verkoop-zakelijk': 'contact',
	magazijn: 'hands',
	transportplanning: 'office',
	chauffeur: 'hands',
	bediening: 'reception',
	keuken: 'hands',
	bakkerij: 'hands',
	schoonmaak: 'hands',
	beveiliging: 'reception',
	administratie: 'office',
	boekhouding: 'office',
	verzekeringen: 'contact',
	personeelszaken: 'office',
	marketing: 'making',
	communicatie: 'making',
	tekst: 'making',
	onderwijs: 'leading',
	'onderhoud-techniek': 'hands',
	productie: 'hands',
	bouw: 'hands',
};

/** The kind of work to which a job group belongs. */
export const familyOf = (group: JobGroupId): Family => familyByGroup[group];
