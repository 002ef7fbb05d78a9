import { plural } from '#i18n/en/count.ts';
import { type ChannelsText, channelsText as dutch } from '#i18n/nl/channels.ts';

export const channelsText: ChannelsText = {
	name: dutch.name,
	need: {
		place: 'a place (locations, for remote work too)',
		province: 'the province (postalCode or province, for a place in the Netherlands)',
		'text-of-50': 'a text of at least 50 characters',
		'text-of-100': 'a text of at least 100 characters',
		https: 'a board on https (url in site.yml)',
		email: 'an e-mail address (contact or apply)',
		'short-reference': 'a shorter reference (at most 40 characters with the place behind it)',
		'own-vacancy': 'an employer that recruits for itself, so no agency',
	},
	state: { in: 'yes', off: 'off', missing: 'no' },
	vacancy: 'Vacancy',
	none: 'No vacancies are open now.',
	missingTitle: 'What is missing:',
	lacks: (channel, needs) => `${channel}: ${needs}`,
	notEverywhere: 'Not every channel takes every vacancy:',
	leftOut: (channel, need, vacancies) => `${channel} lacks ${need}: ${vacancies}`,
	more: (shown, count) => `${shown} and ${plural(count, 'vacancy', 'vacancies')} more`,
	hint: 'npm run channels shows all of it.',
	brokenSite: 'Without a correct site.yml there is no board. npm run content says what is wrong.',
	unexpected: (word) => `“${word}” does not belong here. See --help for what does.`,
	usage: `Usage: npm run channels -- [options]

  --json          writes the table as JSON
  --locale nl|en  language of the table
  --help          shows this help

For every open vacancy the table says which channels get it: yes, no (something is missing) or off
(chosen so with channels in the vacancy or in site.yml).

Exit code 0: the table was made. 2: wrong use, or there is no board.`,
};
