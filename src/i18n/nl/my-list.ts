import { plural, vacancies } from '#i18n/nl/count.ts';

/** What the list of saved vacancies says while somebody uses it; apart, because it is sent to the browser. */
export const myList = {
	'changes.line': (label: string, from: string, to: string) => `${label} van ${from} naar ${to}`,
	'myList.savedOn': (day: string) => `Bewaard op ${day}`,
	'myList.closes': (day: string) => `Laatste dag: ${day}`,
	'myList.closed': (day: string) => `Sloot op ${day}. Je kunt niet meer solliciteren.`,
	'myList.gone': 'Deze vacature staat niet meer op dit bord. Dit is wat je ervan bewaarde.',
	'myList.unreachable':
		'We konden niet nakijken of deze vacature is gewijzigd. Dit is wat je ervan bewaarde.',
	'myList.untitled': 'Vacature zonder naam',
	'myList.changed': (line: string) => `${line}.`,
	'myList.changedOn': (line: string, day: string) => `${line} (${day}).`,
	'myList.removed': (title: string) => `“${title}” is uit je lijst.`,
	'myList.cleared': 'Je lijst is leeg.',
	'myList.imported': (added: number) =>
		added === 0 ? 'Er zat niets nieuws in het bestand.' : `${vacancies(added)} erbij gezet.`,
	'myList.updated': 'Wat in het bestand nieuwer was, is overgenomen.',
	'myList.joinedNotes': (count: number) =>
		`Bij ${vacancies(count)} verschilde je aantekening: de twee staan nu onder elkaar.`,
	'myList.partly': 'Een deel van het bestand was niet te lezen en is overgeslagen.',
	'myList.notAList': 'Dit bestand is geen lijst van dit bord. Er is niets gewijzigd.',
	'myList.newerFile':
		'Dit bestand is gemaakt met een nieuwere versie van dit bord. Er is niets gewijzigd.',
	'myList.unreadable': 'Dit bestand is niet te lezen. Er is niets gewijzigd.',
	'myList.fileName': 'bewaarde-vacatures',
	'myList.damagedFileName': 'beschadigde-lijst',
	'myList.most': (count: number) => `Je kunt er hooguit ${count} naast elkaar zetten.`,
	'myList.chosen': (count: number) => `${vacancies(count)} gekozen om te vergelijken.`,

	'comparing.busy': 'Even ophalen',
	'comparing.unknown': (count: number) =>
		`${plural(count, 'vacature staat', 'vacatures staan')} niet (meer) op dit bord, en ${
			count === 1 ? 'is' : 'zijn'
		} weggelaten.`,
	'comparing.failed': (count: number) =>
		`${vacancies(count)} konden we nu niet ophalen. Laad de pagina opnieuw.`,
	'comparing.tooMany': (most: number) => `Alleen de eerste ${most} staan hieronder.`,
	'comparing.oneOnly': 'Kies er nog een vacature bij om te vergelijken.',
	'comparing.differences': (differing: number, all: number) =>
		`${differing} van de ${plural(all, 'feit', 'feiten')} ${differing === 1 ? 'verschilt' : 'verschillen'}.`,
	'comparing.removeName': (title: string) => `Haal weg: ${title}`,
};
