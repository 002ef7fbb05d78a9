type Values = Readonly<Record<string, unknown>>;

/** Whether a key that is open has nothing to add, given what a draft says elsewhere. */
export function isPointless(path: readonly string[], values: Values): boolean {
	const name = path.join('.');
	return Object.hasOwn(pointless, name) && pointless[name]?.(values) === true;
}

const pointless: Record<string, (values: Values) => boolean> = {
	language: () => true,
	formerSlugs: () => true,
	confirmed: ({ status }) => status === 'draft',
	contactMix: isOtherWork,
	'contactMix.phone': () => true,
	'contactMix.chat': () => true,
	'contactMix.email': () => true,
	'contactMix.social': () => true,
	'contactMix.desk': () => true,
	'locations.province': () => true,
	'locations.country': () => true,
	'allowances.percent': () => true,
	'allowances.perHour': () => true,
	'workplace.homeDays': (values) => at(values, 'workplace', 'type') === 'on-site',
	'workplace.allowance': (values) => at(values, 'workplace', 'type') === 'on-site',
	'salary.kind': () => true,
	'salary.fullTimeHours': (values) => at(values, 'salary', 'period') === 'hour',
	'contract.months': (values) => at(values, 'contract', 'type') === 'permanent',
	'contract.permanentAfter': (values) => at(values, 'contract', 'type') === 'permanent',
	'roster.flexible': hasShifts,
	'roster.referenceDays': hasShifts,
};

/** Work that is not done in conversations with customers over several channels. */
function isOtherWork({ jobGroup }: Values): boolean {
	return typeof jobGroup === 'string' && !contactWork.has(jobGroup);
}

const contactWork = new Set([
	'klantenservice',
	'leiding-klantcontact',
	'balie-en-informatie',
	'receptie',
	'hotelreceptie',
	'ict-helpdesk',
	'verzekeringen',
]);

const at = (values: Values, group: string, key: string): unknown =>
	(values[group] as Values | null | undefined)?.[key];

function hasShifts({ shifts }: Values): boolean {
	return Array.isArray(shifts) && shifts.length > 0;
}
