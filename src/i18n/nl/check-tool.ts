import type { Severity } from '#domain/lint-terms.ts';
import { plural } from '#i18n/nl/count.ts';

const counts: Record<Severity, (count: number) => string> = {
	error: (count) => plural(count, 'fout', 'fouten'),
	warning: (count) => plural(count, 'waarschuwing', 'waarschuwingen'),
	info: (count) => plural(count, 'tip', 'tips'),
};

/** What the page that checks a vacancy says while somebody works. */
export const checkToolText = {
	tooLong: (length: number, most: number) =>
		`Deze tekst heeft ${length.toLocaleString('nl')} tekens. Maak hem korter dan ${most.toLocaleString('nl')}, dan kijk ik hem na. Een vacature is een paar bladzijden.`,
	noText: 'Er staat nog geen tekst.',
	clean: 'Niets gevonden. Zo mag de vacature online.',
	count: (parts: readonly string[], blocks: boolean) =>
		`${inRow(parts)}. ${blocks ? 'Fouten houden de vacature tegen.' : 'Zo mag de vacature online.'}`,
	missingCount: (parts: readonly string[], missing: number, found: number) =>
		`${parts.length > 0 ? `${inRow(parts)} in wat je schreef` : 'In wat je schreef is niets gevonden'}. ${missing > 0 ? `${plural(missing, 'gegeven ontbreekt', 'gegevens ontbreken')} nog. ` : ''}${found > 0 ? `${plural(found, 'gegeven staat', 'gegevens staan')} in je tekst, maar nog niet in de kop. ` : ''}Zo kan de vacature nog niet online.`,
	faultCount: (faults: number) =>
		plural(faults, 'gegeven dat niet kan kloppen', 'gegevens die niet kunnen kloppen'),
	checking: 'De kop is bekeken. De zinnen zijn nog niet bekeken.',
	draftCount: (parts: readonly string[], missing: number, found: number) =>
		`${inRow([...parts, ...(missing > 0 ? [plural(missing, 'gegeven dat nog ontbreekt', 'gegevens die nog ontbreken')] : []), ...(found > 0 ? [plural(found, 'gegeven uit je tekst dat nog niet in de kop staat', 'gegevens uit je tekst die nog niet in de kop staan')] : [])])}. Dit is een concept: wat de vacature straks tegenhoudt, staat hier ook als tip. Je ziet het verschil met status: open.`,
	counts,
	severities: { error: 'Fout', warning: 'Waarschuwing', info: 'Tip' } satisfies Record<
		Severity,
		string
	>,
	headComplete:
		'De kop is compleet. Vanaf nu tellen ook het label en de regels over loon, contract en rooster mee.',
	missingHint: 'Klik op een gegeven om er een regel voor te maken in de kop.',
	/** Of a group that is there, only what it lacks. */
	missingField: (title: string, parts: readonly string[]) =>
		parts.length > 0 ? `${title}: ${inRow(parts)}` : title,
	writeHere: (title: string) =>
		`De cursor staat in de kop, bij ${title.toLowerCase()}. Schrijf daar je eigen gegeven.`,
	line: (line: number) => `Regel ${line}`,
	jump: (line: number, quote: string) => (quote ? `Regel ${line}: “${quote}”` : `Regel ${line}`),
	takeThis: (suggestion: string) => `Neem over: “${suggestion}”`,
	replaceBy: (suggestion: string) =>
		suggestion === '' ? 'Haal dit weg' : `Vervang door “${suggestion}”`,
	taken:
		'Overgenomen. Lees de zin na: klopt hij voor deze baan? Met Ctrl+Z (op een Mac: Cmd+Z) draai je het terug.',
	rule: 'Lees de regel',
	ruleNote: (message: string) => `over: ${message} (opent in een nieuw tabblad)`,
	moved: 'Deze zin is net veranderd. De lijst wordt bijgewerkt.',

	noLabel: 'Er is nog geen label. Dat komt zodra de gegevens in de kop compleet zijn en kloppen.',
	score: (score: number) => `${score} van de 100 punten.`,
	points: (earned: number, points: number) => `${earned} van ${points} punten`,
	present: (facts: readonly string[]) => `Staat erin: ${facts.join(', ')}.`,
	missing: (fact: string) => `Ontbreekt: ${fact}.`,
	where: (within: string) => (within ? `Zet in de kop, onder ${within}:` : 'Zet in de kop:'),
	exampleOnly: 'De voorbeelden zijn verzonnen. Vul je eigen gegevens in.',

	fieldsIntro:
		'Dit lazen we in je tekst. Klopt het, neem het dan over in de kop: de lijst met feiten boven je tekst.',
	severalJobs:
		'Hier staan meer vacatures in. Kijk er één tegelijk na: anders komen loon, uren en plaats van de ene baan bij de andere.',
	fieldFrom: 'Uit je tekst:',
	/** What the text does not say of a group of which it says the rest. */
	fieldLacks: (titles: readonly string[]) =>
		`Dit staat niet in je tekst. Vul het daarna zelf aan: ${inRow(titles.map((title) => title.toLowerCase()))}.`,
	doubtsIntro:
		'Hierover zegt je tekst meer dan één ding. Kies wat klopt, en pas daarna ook je tekst aan.',
	saidTwice: 'Je tekst zegt op verschillende plekken iets anders.',
	ambiguous: 'Deze woorden kun je op meer dan één manier lezen.',
	faultsIntro: 'Dit staat in je tekst, maar kan niet kloppen. Daarom is het geen voorstel.',
	takeField: (title: string) => `Neem over: ${title}`,
	take: 'Neem over',
	takeFields: 'Neem alles over',
	takenFields: 'Overgenomen in de kop boven je tekst.',

	previewNone:
		'Het voorbeeld komt zodra de gegevens in de kop compleet zijn en kloppen. Kijk bij de fouten hierboven.',
	previewUnknownEmployer: (name: string) =>
		`De werkgever “${name}” staat nog niet op dit bord. Daarom staat hier alleen de naam uit de kop.`,
	previewFailed: 'Het voorbeeld kan niet worden gemaakt. Je tekst blijft staan.',

	kept: 'Je tekst is bewaard op dit apparaat.',
	restored: 'Je tekst van de vorige keer staat er weer.',
	mended:
		'Wat er op dit apparaat bewaard was, is beschadigd. Wat nog te lezen is, staat in het tekstvak. Kijk het na.',
	notKept:
		'Je browser kan de tekst niet bewaren. Bewaar hem zelf als bestand voor je deze pagina sluit.',
	elsewhere:
		'In een ander tabblad wordt ook aan een vacature gewerkt. Alleen de tekst die je het laatst verandert, wordt bewaard. Bewaar de andere als bestand.',
	cleared: 'De tekst is gewist, ook van dit apparaat.',
	clearQuestion: 'Alles wissen? Je tekst is daarna weg, ook van dit apparaat.',
	replaceQuestion: 'Er staat al een tekst. Wil je die vervangen?',

	opened: (name: string) => `${name} is geopend.`,
	notText: (name: string) =>
		`${name} is geen platte tekst. Open het bestand in je eigen programma, kopieer de tekst en plak die hier.`,
	emptyFile: (name: string) => `${name} is leeg. Kies een ander bestand.`,
	tooLongFile: (name: string, length: number, most: number) =>
		`${name} heeft ${length.toLocaleString('nl')} tekens. Kies een bestand met hooguit ${most.toLocaleString('nl')} tekens: een vacature is een paar bladzijden.`,
	tooLarge: (name: string) =>
		`${name} is groter dan 1 MB. Een vacature is een paar bladzijden tekst. Kies een ander bestand.`,
	downloaded: (name: string) => `${name} is bewaard bij je downloads.`,
	copied: 'De tekst is gekopieerd.',
	notCopied: 'Kopiëren lukt niet in deze browser. De tekst is geselecteerd: druk op Ctrl+C.',
	pasteThere:
		'De tekst is te lang voor een adres, of past daar niet in. Hij is gekopieerd en bewaard als bestand. Plak hem in het nieuwe bestand dat nu opent.',
	fallbackName: 'vacature',
	fallbackEmployer: 'naam-van-de-werkgever',
	exampleFilled:
		'Er staat nu een voorbeeld. Alles is verzonnen: vervang elk gegeven door je eigen gegevens.',

	templateFilled:
		'Er staat nu een sjabloon. Kijk elk voorstel na, en vul in wat nog achter een # staat.',
	templateMissing:
		'Dit sjabloon is niet gevonden. Ga terug naar de pagina voor recruiters en kies er een.',

	rulesFailed:
		'De regels kwamen niet aan, dus je zinnen zijn niet bekeken. Je tekst blijft staan. Kijk of je verbinding hebt en laad de pagina opnieuw.',

	editorLoading: 'De editor wordt geladen.',
	editorFailed: 'De editor kwam niet aan. Je kunt verder in het gewone tekstvak.',
	editorReady:
		'Je werkt in de uitgebreide editor. Met F8 ga je naar de volgende melding, met Tab verlaat je de editor.',
	plainReady: 'Je werkt weer in het gewone tekstvak.',
	editorLabel: 'Je vacature, uitgebreide editor',
	/** What the editor itself says, by its English words. */
	editorPhrases: {
		'Control character': 'Stuurteken',
		Diagnostics: 'Meldingen',
		'No diagnostics': 'Geen meldingen',
		close: 'sluiten',
		'Go to line': 'Ga naar regel',
		go: 'ga',
		'Folded lines': 'Ingeklapte regels',
		'Unfolded lines': 'Uitgeklapte regels',
		to: 'tot',
		'folded code': 'ingeklapte tekst',
		unfold: 'uitklappen',
		'Fold line': 'Klap in',
		'Unfold line': 'Klap uit',
		'Selection deleted': 'Selectie verwijderd',
	},
};

/** “1 fout, 2 tips”: the last two with “en”. */
function inRow(parts: readonly string[]): string {
	const last = parts.at(-1) ?? '';
	const before = parts.slice(0, -1);
	return before.length > 0 ? `${before.join(', ')} en ${last}` : last;
}
