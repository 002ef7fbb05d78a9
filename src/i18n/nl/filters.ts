import { plural, vacancies } from '#i18n/nl/count.ts';

const days = (count: string): string => `${count} ${count === '1' ? 'dag' : 'dagen'}`;

/** What stands around the filters and their results; apart, because it is sent to the browser. */
export const filters = {
	'filters.title': 'Filters',
	'filters.open': 'Kies filters',
	'filters.active': (count: number) => `${plural(count, 'filter', 'filters')} gekozen`,
	'filters.show': (count: number) =>
		count === 0 ? 'Bekijk wat je kunt loslaten' : `Toon ${vacancies(count)}`,
	'filters.clear': 'Wis alle filters',
	'filters.any': 'Maakt niet uit',
	'filters.chosen': 'Gekozen filters',
	'filters.remove': (name: string) => `Haal weg: ${name}`,
	'filters.noScript':
		'Zoeken en filteren werkt alleen met JavaScript. Kies onder de lijst een groep, of blader door de lijst.',
	'filters.failed': 'Filteren lukt nu niet. Hieronder staan alle vacatures.',

	'filters.place': 'Plaats en afstand',
	'filters.placeInput': 'Je woonplaats of postcode',
	'filters.radius': 'Hooguit',
	'filters.kilometres': (kilometres: number, count: string) =>
		count ? `${kilometres} km (${count})` : `${kilometres} km`,
	'filters.placeHint':
		'De vier cijfers van een Nederlandse postcode zijn genoeg. We rekenen hemelsbreed. Wat je invult, blijft op dit apparaat.',
	'filters.placeSource': 'Plaatsen en postcodes uit GeoNames, bewerkt',
	'filters.placeUnknown': (place: string) =>
		`We kennen “${place}” niet. Vul een grotere plaats in de buurt in, of je postcode.`,
	'filters.placePostcode': (digits: string) =>
		`“${digits}” staat niet in onze lijst van Nederlandse postcodes: controleer de cijfers of vul je woonplaats in.`,
	'filters.placeShort': (digits: string) =>
		`“${digits}” is nog geen postcode. Vul alle vier de cijfers in, of je woonplaats.`,
	'filters.placeNear': (digits: string, town: string) =>
		`We rekenen vanaf het midden van postcode ${digits}, bij ${town}.`,
	'filters.placeChoose': 'Welke plaats bedoel je?',

	'filters.pay': 'Loon',
	'filters.payInput': 'Minstens, in euro’s',
	'filters.per': { uur: 'per uur', maand: 'per maand' },
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
	'filters.homeAll': 'Helemaal op afstand',
	'filters.contract': 'Contract',
	'filters.employer': 'Werkgever',
	'filters.noExperience': 'Geen ervaring nodig',
	'filters.littlePhone': 'Weinig bellen',
	'filters.littlePhoneHint': (percent: string) =>
		`Weinig is hooguit ${percent} van het klantcontact. Alleen vacatures die dit zeggen.`,

	'filters.sort': 'Sorteer op',
	'filters.sortBest': 'Past het best',
	'filters.sortBy': {
		nieuw: 'Nieuw',
		sluit: 'Sluit snel',
		uurloon: 'Uurloon',
		afstand: 'Afstand',
		label: 'Label',
	},

	'filters.searchFailed': 'Zoeken op woorden lukt nu niet. De andere filters werken wel.',
	'filters.all': (total: number) => vacancies(total),
	'filters.count': (count: number, total: number) => `${count} van de ${vacancies(total)}`,
	'filters.found': (count: number) =>
		count === 0 ? 'Geen vacatures gevonden.' : `${vacancies(count)} gevonden.`,
	'filters.results': 'Gevonden vacatures',
	'filters.more': 'Toon meer',
	'filters.literally': (query: string) => `Zoek toch naar “${query}”`,
	'filters.corrected': (query: string, corrected: string) =>
		`Je zocht “${query}”. We tonen wat past bij “${corrected}”.`,
	'filters.leftOut': (words: string) => `Zonder vacatures met ${words}.`,
	'filters.onlyTimes': (words: string) => `Je hoeft hier nooit buiten ${words} te werken.`,
	'filters.wider': (query: string) => `Zoek op “${query}”`,

	'tag.query': (query: string) => `“${query}”`,
	'tag.place': (kilometres: number, place: string) =>
		`binnen ${kilometres} km van ${/^\d/.test(place) ? 'postcode ' : ''}${place}`,
	'tag.pay': (amount: string, per: string) => `minstens ${amount} ${per}`,
	'tag.week': 'past in mijn week',
	'tag.weekAlmost': 'past in mijn week, op één dagdeel na',
	'tag.home': (count: string) => `minstens ${days(count)} thuis`,

	'empty.title': 'Geen vacatures met deze keuze',
	'empty.hint': 'Laat één ding los en je vindt wel iets:',
	'empty.nothing': 'Eén filter weghalen is niet genoeg.',
	'empty.without': (name: string, count: number) => `Zonder ${name}: ${vacancies(count)}`,
	'empty.wider': (kilometres: number, count: number) =>
		`Binnen ${kilometres} km: ${vacancies(count)}`,
	'empty.almost': (count: number) => `Eén dagdeel mag buiten je week vallen: ${vacancies(count)}`,
	'empty.only': (query: string, count: number) => `Zoek op “${query}”: ${vacancies(count)}`,
	'empty.near': (place: string, kilometres: number) =>
		`Zoek binnen ${kilometres} km van “${place}”`,
	'empty.suggestion': (word: string) => `Bedoelde je “${word}”?`,
	'empty.all': (count: number) => `Wis alle filters: ${vacancies(count)}`,

	'match.kilometres': (kilometres: string) => `${kilometres} km hemelsbreed`,
	'match.near': 'minder dan 1 km',
	'match.fits': 'past helemaal in je week',
	'match.almost': (part: string) => `past in je week, op ${part} na`,
	'match.unknownPlace': 'afstand onbekend',
	'match.unknownPay': 'loon per uur onbekend',
	'match.unknownHome': 'aantal thuiswerkdagen onbekend',
};
