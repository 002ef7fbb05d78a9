import { days, hours, plural } from '#i18n/en/count.ts';

/** What stands on cards, in English. */
export const cards = {
	'vacancy.agencyFor': (agency: string, client: string) => `${agency}, for ${client}`,
	'card.new': 'new',
	'card.perHour': (amount: string) => `${amount} per hour`,
	'card.perMonth': (amount: string, weekly: string) =>
		`${amount} per month at ${hours(weekly)} a week`,
	'card.reply': (count: number) => `reply within ${plural(count, 'working day')}`,
	'card.daysLeft': (count: number) =>
		count === 0 ? 'last day today' : `${plural(count, 'day')} left`,
	'card.hours': (weekly: string) => `${hours(weekly)} a week`,
	'card.homeDays': (count: string) => `${days(count)} at home`,
	'card.speaks': (languages: string) => `${languages} needed`,
	'card.withoutDutch': 'Dutch not needed',
	'card.remote': 'remote',
	'facts.noPay': 'unpaid',
	'facts.ownTimes': 'you choose your own times',
	'facts.flexible': (when: string) => `${when}, as you choose`,
	'facts.onCall': (when: string) => `on call: ${when}`,
	'label.A': 'very clear',
	'label.B': 'clear',
	'label.C': 'fairly clear',
	'label.D': 'unclear',
	'label.E': 'very unclear',
	'label.name': (grade: string) => `Label ${grade}`,
};
