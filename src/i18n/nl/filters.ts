import { days, plural, vacancies } from '#i18n/nl/count.ts';

/** What a script says of the filters and their results; apart, because it is sent to the browser. */
export const filters = {
	'filters.active': (count: number) => `${plural(count, 'filter', 'filters')} gekozen`,
	'filters.show': (count: number) =>
		count === 0 ? 'Bekijk wat wel kan' : `Toon ${vacancies(count)}`,
	'filters.clear': 'Wis alle filters',
	'filters.remove': (name: string) => `Haal weg: ${name}`,
	'filters.kilometres': (kilometres: number, count: string) =>
		count ? `${kilometres} km (${count})` : `${kilometres} km`,
	'filters.placeUnknown': (place: string) =>
		`We kennen “${place}” niet. Vul een grotere plaats in de buurt in, of je postcode.`,
	'filters.placePostcode': (digits: string) =>
		`“${digits}” staat niet in onze lijst van Nederlandse postcodes: controleer de cijfers of vul je woonplaats in.`,
	'filters.placeShort': (digits: string) =>
		`“${digits}” is nog geen postcode. Vul alle vier de cijfers in, of je woonplaats.`,
	'filters.placeNear': (digits: string, town: string) =>
		`We rekenen vanaf het midden van postcode ${digits}, bij ${town}.`,
	'filters.placeChoose': 'Welke plaats bedoel je?',
	'filters.placeAround': 'Zolang je niet kiest, zie je het werk rond al deze plaatsen.',

	'filters.per': { uur: 'per uur', maand: 'per maand' },
	'filters.homeAll': 'Helemaal op afstand',
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
	'filters.more': 'Toon meer',
	'filters.literally': (query: string) => `Zoek toch naar “${query}”`,
	'filters.corrected': (query: string, corrected: string) =>
		`Je zocht “${query}”. We tonen wat past bij “${corrected}”.`,
	'filters.around': (town: string, name: string) =>
		`In ${town} zelf vonden we niets. We zoeken nu ${name}.`,
	'filters.asked': (words: string, names: string) => `We lezen ${words} als ${names}.`,
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

	'match.kilometres': (kilometres: string) => `${kilometres} km hemelsbreed`,
	'match.near': 'minder dan 1 km',
	'match.fits': 'past helemaal in je week',
	'match.almost': (part: string) => `past in je week, op ${part} na`,
	'match.unknownPlace': 'afstand onbekend',
	'match.unknownPay': 'loon per uur onbekend',
	'match.unknownHome': 'aantal thuiswerkdagen onbekend',
};
