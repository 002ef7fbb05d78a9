import { contractNames } from '#i18n/nl/card-words.ts';
import { words } from '#i18n/nl/words.ts';

const contract = { ...contractNames, freelance: 'Opdracht voor een zelfstandige' };

/** What somebody sends along: what is said of a CV and of a letter, and how that sounds. */
export const papersText: Record<string, string> = {
	'none none': 'Niets: een bericht is genoeg',
	'optional none': 'Een cv mag, maar hoeft niet',
	'optional optional': 'Een cv en een brief mogen, maar hoeven niet',
	'required none': 'Een cv, en geen brief',
	'required optional': 'Een cv, en een brief mag',
	'required required': 'Een cv en een brief',
};

/** What can be chosen, by the path of the answer. */
export const choiceText: Record<string, Record<string, string>> = {
	jobGroup: words.jobGroup,
	'contract.type': contract,
	'workplace.type': {
		'on-site': 'Op een vaste plek',
		hybrid: 'Deels thuis',
		remote: 'Helemaal op afstand',
	},
	'salary.kind': {
		wage: 'Loon',
		fee: 'Een tarief van een zelfstandige, zonder btw',
		allowance: 'Een vergoeding',
	},
	'salary.period': words.period,
	'allowances.for': words.allowance,
	'roster.overtime.expected': { never: 'Nee, nooit', sometimes: 'Soms', often: 'Vaak' },
	education: words.education,
	'apply.cv': { none: 'Niet nodig', optional: 'Mag', required: 'Nodig' },
	'apply.letter': { none: 'Niet nodig', optional: 'Mag', required: 'Nodig' },
	'selection.type': words.selection,
};
