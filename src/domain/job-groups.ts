/** A family of jobs; the id stands in addresses and frontmatter. */
export interface JobGroup {
	id: string;
	/**
	 * Group of ISCO-08 (ILO): a unit group of four digits, or the smallest group above it when the
	 * family is wider than one unit group.
	 */
	isco: string;
	/** Title of that group. */
	iscoTitle: string;
	/** Concept of ESCO for that group. */
	esco: string;
}

/**
 * The one list of job groups. Codes and titles: ILO, ISCO-08 structure,
 * https://ilostat.ilo.org/methods/concepts-and-definitions/classification-occupation/, each code
 * compared on 2026-11-22 with a published table of all groups. Nurses: ESCO has
 * "nurse responsible for general care", in Dutch "verpleegkundige", in 2221.
 */
const families = [
	{ id: 'klantenservice', isco: '4222', iscoTitle: 'Contact centre information clerks' },
	{ id: 'leiding-klantcontact', isco: '3341', iscoTitle: 'Office supervisors' },
	{ id: 'balie-en-informatie', isco: '4225', iscoTitle: 'Enquiry clerks' },
	{ id: 'receptie', isco: '4226', iscoTitle: 'Receptionists (general)' },
	{ id: 'hotelreceptie', isco: '4224', iscoTitle: 'Hotel receptionists' },
	{
		id: 'ict-helpdesk',
		isco: '3512',
		iscoTitle: 'Information and communications technology user support technicians',
	},
	{ id: 'softwareontwikkeling', isco: '2512', iscoTitle: 'Software developers' },
	{ id: 'data-analyse', isco: '2511', iscoTitle: 'Systems analysts' },
	{ id: 'ontwerp', isco: '2166', iscoTitle: 'Graphic and multimedia designers' },
	{ id: 'verzorging', isco: '532', iscoTitle: 'Personal care workers in health services' },
	{ id: 'verpleging', isco: '2221', iscoTitle: 'Nursing professionals' },
	{ id: 'verkoop-winkel', isco: '5223', iscoTitle: 'Shop sales assistants' },
	{ id: 'verkoop-zakelijk', isco: '3322', iscoTitle: 'Commercial sales representatives' },
	{ id: 'magazijn', isco: '4321', iscoTitle: 'Stock clerks' },
	{ id: 'transportplanning', isco: '4323', iscoTitle: 'Transport clerks' },
	{ id: 'chauffeur', isco: '83', iscoTitle: 'Drivers and mobile plant operators' },
	{ id: 'bediening', isco: '5131', iscoTitle: 'Waiters' },
	{ id: 'keuken', isco: '5120', iscoTitle: 'Cooks' },
	{ id: 'bakkerij', isco: '7512', iscoTitle: 'Bakers, pastry-cooks and confectionery makers' },
	{
		id: 'schoonmaak',
		isco: '9112',
		iscoTitle: 'Cleaners and helpers in offices, hotels and other establishments',
	},
	{ id: 'beveiliging', isco: '5414', iscoTitle: 'Security guards' },
	{ id: 'administratie', isco: '4110', iscoTitle: 'General office clerks' },
	{ id: 'boekhouding', isco: '4311', iscoTitle: 'Accounting and bookkeeping clerks' },
	{ id: 'verzekeringen', isco: '4312', iscoTitle: 'Statistical, finance and insurance clerks' },
	{ id: 'personeelszaken', isco: '2423', iscoTitle: 'Personnel and careers professionals' },
	{ id: 'marketing', isco: '2431', iscoTitle: 'Advertising and marketing professionals' },
	{ id: 'communicatie', isco: '2432', iscoTitle: 'Public relations professionals' },
	{ id: 'tekst', isco: '2641', iscoTitle: 'Authors and related writers' },
	{ id: 'onderwijs', isco: '23', iscoTitle: 'Teaching professionals' },
	{
		id: 'onderhoud-techniek',
		isco: '7233',
		iscoTitle: 'Agricultural and industrial machinery mechanics and repairers',
	},
	{ id: 'productie', isco: '932', iscoTitle: 'Manufacturing labourers' },
	{
		id: 'bouw',
		isco: '71',
		iscoTitle: 'Building and related trades workers, excluding electricians',
	},
] as const satisfies readonly Omit<JobGroup, 'esco'>[];

export type JobGroupId = (typeof families)[number]['id'];

/** ESCO gives every ISCO-08 group an address of this form (ESCO dataset 1.2, `ISCOGroups`). */
const escoBase = 'http://data.europa.eu/esco/isco/C';

/** All job groups, in the order of the form. */
export const jobGroups: readonly (JobGroup & { id: JobGroupId })[] = families.map((family) => ({
	...family,
	esco: `${escoBase}${family.isco}`,
}));

export const jobGroupIds = jobGroups.map(({ id }) => id) as [JobGroupId, ...JobGroupId[]];

/** The job group of an id. */
export function jobGroupById(id: JobGroupId): JobGroup & { id: JobGroupId } {
	const group = jobGroups.find((candidate) => candidate.id === id);
	if (!group) throw new RangeError(`Unknown job group \`${id}\``);
	return group;
}

/** Whether two job groups lie in one minor group of ISCO-08: the first three digits. */
export const sameMinorGroup = (a: JobGroupId, b: JobGroupId): boolean =>
	minorGroupOf(a) === minorGroupOf(b);

const minorGroupOf = (id: JobGroupId): string => jobGroupById(id).isco.slice(0, 3);
