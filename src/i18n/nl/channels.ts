import { plural } from '#i18n/nl/count.ts';

/** What the commands say about the channels that take vacancies. */
export const channelsText = {
	name: {
		google: 'Google',
		indeed: 'Indeed',
		linkedin: 'LinkedIn',
		jooble: 'Jooble',
		adzuna: 'Adzuna',
		talent: 'Talent.com',
		jobrapido: 'Jobrapido',
		careerjet: 'Careerjet',
		feeds: 'Feeds',
	},
	/** What a vacancy lacks, and where to write it. */
	need: {
		place: 'een plaats (locations, ook bij werk op afstand)',
		province: 'de provincie (postalCode of province, bij een plaats in Nederland)',
		'text-of-50': 'een tekst van ten minste 50 tekens',
		'text-of-100': 'een tekst van ten minste 100 tekens',
		https: 'een bord op https (url in site.yml)',
		email: 'een e-mailadres (contact of apply)',
		'short-reference': 'een korter kenmerk (reference, met de plaats erbij hooguit 40 tekens)',
		'own-vacancy': 'een werkgever die zelf werft, dus geen bureau',
	},
	state: { in: 'ja', off: 'uit', missing: 'nee' },
	vacancy: 'Vacature',
	none: 'Er staan nu geen vacatures open.',
	missingTitle: 'Wat er ontbreekt:',
	lacks: (channel: string, needs: string) => `${channel}: ${needs}`,
	notEverywhere: 'Niet elk kanaal neemt elke vacature:',
	leftOut: (channel: string, need: string, vacancies: string) =>
		`${channel} mist ${need}: ${vacancies}`,
	more: (shown: string, count: number) =>
		`${shown} en nog ${plural(count, 'vacature', 'vacatures')}`,
	hint: 'Met npm run channels zie je alles bij elkaar.',
	brokenSite:
		'Zonder een goed site.yml is er geen bord. Typ npm run content om te lezen wat er mis is.',
	unexpected: (word: string) => `“${word}” hoort hier niet. Kijk met --help wat kan.`,
	usage: `Gebruik: npm run channels -- [opties]

  --json          schrijf de tabel als JSON
  --locale nl|en  taal van de tabel
  --help          toon deze uitleg

De tabel toont per open vacature welke kanalen haar krijgen: ja, nee (er ontbreekt iets) of uit
(zo gekozen met channels in de vacature of in site.yml).

Einde 0: de tabel is gemaakt. 2: verkeerd gebruik, of er is geen bord.`,
};

export type ChannelsText = typeof channelsText;
