import { days } from '#i18n/nl/count.ts';

/** What stands around the filters on the page as it is built. */
export const filterForm = {
	'filters.title': 'Filters',
	'filters.open': 'Kies filters',
	'filters.any': 'Maakt niet uit',
	'filters.chosen': 'Gekozen filters',
	'filters.noScript':
		'Zoeken en filteren werkt alleen met JavaScript. Kies onder de lijst een groep, of blader door de lijst.',
	'filters.failed': 'Filteren lukt nu niet. Hieronder staan alle vacatures.',

	'filters.place': 'Plaats en afstand',
	'filters.placeInput': 'Woonplaats of postcode',
	'filters.radius': 'Hooguit',
	'filters.placeHint':
		'De cijfers van je postcode zijn genoeg. We meten hemelsbreed. Wat je invult, blijft op dit apparaat.',
	'filters.placeSource': 'Plaatsen en postcodes uit GeoNames, bewerkt',
	'filters.pay': 'Loon',
	'filters.payInput': 'Minstens, in euro’s',
	'filters.payHint':
		'Bruto, zonder vakantiegeld. We kijken naar het hoogste bedrag, en per maand naar de meeste uren.',

	'filters.week': 'Past in mijn week',
	'filters.weekHint': 'Kruis aan wanneer je kunt werken.',
	'filters.weekTable': 'Wanneer je kunt werken',
	'filters.weekDay': 'Dag',
	'filters.dayPart': (day: string, part: string) => `${day}${part}`,
	'filters.partHours': {
		night: '0–6',
		morning: '6–12',
		afternoon: '12–18',
		evening: '18–24',
	},
	'filters.weekQuick': 'Kruis in één keer aan',
	'filters.weekdays': 'Doordeweeks overdag',
	'filters.evenings': 'Alle avonden',
	'filters.nights': 'Alle nachten',
	'filters.weekend': 'Weekend',
	'filters.emptyWeek': 'Maak leeg',
	'filters.fit': 'Hoe goed het moet passen',
	'filters.fitWhole': 'Past helemaal',
	'filters.fitAlmost': 'Eén dagdeel mag erbuiten vallen',
	'filters.rememberWeek': 'Onthoud mijn week op dit apparaat',
	'filters.useWeek': 'Vul mijn bewaarde week in',

	'filters.homeDays': (count: string) => `Minstens ${days(count)}`,
	'filters.contract': 'Contract',
	'filters.employer': 'Werkgever',
	'filters.noExperience': 'Geen ervaring nodig',
	'filters.littlePhone': 'Weinig bellen',
	'filters.littlePhoneHint': (percent: string) =>
		`Weinig is hooguit ${percent} van het klantcontact. Alleen vacatures die dit zeggen.`,

	'filters.sort': 'Sorteer op',
	'filters.results': 'Gevonden vacatures',
};
