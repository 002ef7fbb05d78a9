import { days, plural } from '#i18n/nl/count.ts';

/** What stands on cards; apart, because it is sent to the browser that makes cards of its own. */
export const cards = {
	'vacancy.agencyFor': (agency: string, client: string) => `${agency}, voor ${client}`,
	'card.new': 'nieuw',
	'card.perHour': (amount: string) => `${amount} per uur`,
	'card.perMonth': (amount: string, hours: string) => `${amount} per maand bij ${hours} uur`,
	'card.reply': (days: number) => `antwoord binnen ${plural(days, 'werkdag', 'werkdagen')}`,
	'card.daysLeft': (days: number) =>
		days === 0 ? 'vandaag de laatste dag' : `nog ${plural(days, 'dag', 'dagen')}`,
	'card.hours': (hours: string) => `${hours} uur per week`,
	'card.homeDays': (count: string) => `${days(count)} thuis`,
	'card.speaks': (languages: string) => `${languages} nodig`,
	'card.withoutDutch': 'Nederlands niet nodig',
	'card.remote': 'op afstand',
	'facts.noPay': 'onbetaald',
	'facts.ownTimes': 'je kiest zelf je tijden',
	'facts.flexible': (when: string) => `${when}, zelf te kiezen`,
	'facts.onCall': (when: string) => `op oproep: ${when}`,
	'label.A': 'heel duidelijk',
	'label.B': 'duidelijk',
	'label.C': 'redelijk duidelijk',
	'label.D': 'onduidelijk',
	'label.E': 'heel onduidelijk',
	'label.name': (grade: string) => `Label ${grade}`,
};
