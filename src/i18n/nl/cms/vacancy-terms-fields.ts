import type { FormFields } from '#i18n/nl/cms/form-field.ts';
import { words } from '#i18n/nl/words.ts';

const capitals = { hour: 'Per uur', month: 'Per maand', year: 'Per jaar' };

/** Place, hours, pay, contract and roster. */
export const vacancyTermsFields: FormFields = {
	locations: {
		one: 'werkplek',
		summary: '{{city}} {{street}}',
		hint: 'Waar het werk is. Bij werk dat helemaal op afstand is, mag dit leeg blijven.',
	},
	'locations.province': { hint: 'Alleen nodig als die niet uit de postcode of plaats volgt.' },
	'locations.country': { label: 'Landcode', hint: 'Twee hoofdletters, zoals NL.' },
	'workplace.type': { hint: '', options: words.workplace },
	'workplace.requirements': { one: 'eis' },
	hours: { hint: '' },
	'salary.period': { hint: '', options: capitals },
	'salary.kind': {
		hint: 'Een tarief is voor zelfstandigen en is zonder btw. Een vergoeding is er bij een stage en bij vrijwilligerswerk.',
		options: { wage: 'Loon', fee: 'Tarief', allowance: 'Vergoeding' },
	},
	'salary.stepCriteria': { long: true },
	'salary.includesHolidayAllowance': { hint: '' },
	'salary.yearEndBonus': { hint: 'Percentage van het jaarloon. Vul 0 in als er geen is.' },
	'salary.variable.period': { hint: '', options: capitals },
	allowances: {
		one: 'toeslag',
		summary: '{{for}}',
		hint: 'Extra loon voor bijzondere uren. Vul per toeslag een percentage in, of een bedrag per uur.',
		none: 'Er zijn geen toeslagen',
	},
	'allowances.for': { hint: '', options: words.allowance },
	'allowances.stacks': {
		hint: 'Vul ja in als deze toeslag boven op een andere komt. Anders telt alleen de hoogste.',
	},
	'contract.type': {
		hint: '',
		options: words.contract,
	},
	'contract.trialMonths': { hint: 'In maanden. Vul 0 in als er geen proeftijd is.' },
	'contract.collectiveAgreement': {
		hint: 'De naam van de cao. Vul geen in als er geen cao geldt.',
		spoken: { none: 'geen' },
	},
	shifts: {
		one: 'dienst',
		summary: '{{name}} {{from}} tot {{to}}',
		hint: 'Wanneer je werkt. Dit mag alleen leeg blijven als je je tijden zelf kiest, of als er vaste dagen voor oproepen zijn.',
	},
	'shifts.days': { hint: '', options: words.weekday },
	'shifts.daysPerWeek': {
		hint: 'Hoeveel van deze dagen je in zo’n week werkt. Laat het leeg als het ze allemaal zijn.',
	},
	'roster.selfScheduling': { hint: 'Of je je diensten zelf kiest.' },
	'roster.swapping': { hint: 'Of je diensten mag ruilen.' },
	'roster.referenceDays': { one: 'blok', summary: '{{from}} tot {{to}}' },
	'roster.referenceDays.days': { hint: '', options: words.weekday },
	'roster.flexible.days': { hint: '', options: words.weekday },
	'roster.flexible.coreFrom': {
		hint: 'Begin van de uren waarop iedereen werkt. Laat het leeg als die er niet zijn.',
	},
	'roster.peaks': { one: 'periode', summary: '{{period}}' },
	'roster.overtime': { hint: 'Of je overwerkt en wat je ervoor krijgt.' },
	'roster.overtime.expected': {
		hint: '',
		options: { never: 'Nooit', sometimes: 'Soms', often: 'Vaak' },
	},
	'roster.reachability.outsideHours': { hint: 'Of je buiten je diensten bereikbaar moet zijn.' },
	'benefits.other': { one: 'voorwaarde' },
};
