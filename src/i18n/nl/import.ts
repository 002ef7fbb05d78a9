import { capitalised } from '#domain/first-letter.ts';
import { fileText } from '#i18n/nl/file.ts';
import { formatsFor } from '#i18n/format.ts';
import { plural } from '#i18n/nl/count.ts';
import { type FoundFault, foundFaultText } from '#i18n/nl/found.ts';

/** Headings above texts of a JobPosting that stand beside its description. */
export const postingHeadings = {
	nl: {
		responsibilities: 'Taken',
		qualifications: 'Wat wij vragen',
		skills: 'Vaardigheden',
		jobBenefits: 'Wat wij bieden',
		incentiveCompensation: 'Variabele beloning',
	},
	en: {
		responsibilities: 'Responsibilities',
		qualifications: 'Qualifications',
		skills: 'Skills',
		jobBenefits: 'Benefits',
		incentiveCompensation: 'Variable pay',
	},
} as const;

const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(' en ');

/** Why a key is left open of which the source says something; each goes on behind the name of the key. */
export const doubtText = {
	words: (quotes: readonly string[]) =>
		`de tekst zegt ${quotes.map((words) => `«${words}»`).join(' en ook ')}. Kies zelf.`,
	dataAndWords: (data: string, said: readonly string[]) =>
		`de gegevens zeggen «${data}», maar de tekst zegt ${quoted(said)}. Kies zelf.`,
	meanings: (quote: string, values: readonly string[]) =>
		`er staat «${quote}». Dat kan ${values.map(dayOrValue).join(' of ')} betekenen. Kies zelf.`,
};

const faultText = Object.fromEntries(
	Object.entries(foundFaultText).map(([reason, why]) => [
		reason,
		(quote: string) => `er staat «${quote}», en ${why}`,
	]),
) as Record<FoundFault, (quote: string) => string>;

/** What the source says and no key can hold. */
export const notKeptText = {
	...faultText,
	period: (quote: string) =>
		`er staat «${quote}», en dat is niet per uur, per maand of per jaar. Reken het om.`,
	amount: (quote: string) =>
		`er staat «${quote}», en dat is geen bedrag dat kan kloppen. Kijk het na.`,
	past: (quote: string) =>
		`er staat «${quote}», en die dag is voorbij. Vul een nieuwe sluitingsdatum in, of laat hem weg.`,
	'before-published': (quote: string) =>
		`er staat «${quote}», maar dan sluit de vacature vóór de dag van plaatsing. Kijk beide na.`,
	'not-understood': (quote: string) =>
		`er staat «${quote}», en dat past niet in dit veld. Vul het zelf in.`,
};

const dayOrValue = (value: string): string =>
	/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatsFor('nl-NL').date(value) : value;

/** Comments in a file that was made of an existing text. */
export const importFileText = {
	origin: (source: string, date: string) => `Overgenomen uit ${source} op ${date}. Kijk alles na.`,
	employer: (name: string) =>
		`Werkgever volgens de bron: ${name}. Maak daarvoor een bestand in content/organisations, of kies er een.`,
	notFilled: (key: string, why: string) => `Niet ingevuld: ${key}. ${capitalised(why)}`,
	earlierMail: (lines: number) =>
		`Weggelaten: een eerdere mail van ${plural(lines, 'regel', 'regels')}. Staat daar iets over de vacature in, neem dat dan zelf over.`,
	leftOut: (line: string) => `Stond boven de oude tekst: ${line}`,
	found: (quotes: readonly string[]) => `Gevonden: ${quoted(quotes)}`,
	fromList: (headings: readonly string[]) => `Overgenomen uit de lijst onder ${quoted(headings)}`,
};

/** Why there is no connection, where the code of the system says that to people. */
function noConnection(code: string): string {
	if (code === 'ECONNREFUSED') return ': de server neemt niet op';
	if (code === 'ECONNRESET' || code === 'EPIPE') return ': de server verbrak haar';
	return /CERT|SSL|TLS|SIGNATURE/.test(code) ? ': het certificaat van de site klopt niet' : '';
}

const megabytes = (size: number): string => `${size} MB`;

/** What `npm run import` says. */
export const importText = {
	usage: `Gebruik: npm run import -- <bestand, map of webadres> [meer bestanden]
  --output <bestand of map>  waar het concept komt; anders in content/vacancies
  --stdout                   laat het concept alleen zien
  --allow-private            haal ook pagina’s van het eigen netwerk op, zoals intranet
Leest Word (.docx), webpagina’s, Markdown, gewone tekst en JobPosting-gegevens (JSON-LD).`,
	stdoutOrOutput: 'Kies --stdout of --output. Allebei tegelijk kan niet.',
	stdoutIsOne: 'Met --stdout kun je één tekst tegelijk overnemen.',
	outputIsFile: (path: string) =>
		`“${path}” is één bestand, en je neemt meer teksten over. Geef bij --output een map op.`,
	noSuchFile: (path: string) => `Er is geen bestand of map “${path}”. Kijk het pad na.`,
	emptyFolder: (path: string) => `In de map “${path}” staan geen bestanden.`,
	exists: (path: string) =>
		`${path} bestaat al en blijft zoals het is. Kies met --output een andere naam.`,
	notWritten: (path: string) =>
		`${path} kan niet worden geschreven. Bestaat de map, en mag je erin schrijven?`,
	fault: {
		empty: 'Hier staat geen tekst in.',
		pdf: 'Dit is een pdf. Open hem, kopieer de tekst naar een leeg bestand dat op .txt eindigt, en neem dat over.',
		oldWord:
			'Dit is een oud Word-bestand (.doc). Open het in Word en kies Opslaan als: Word-document (.docx).',
		encrypted: 'Dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.',
		rtf: 'Dit is een rtf-bestand. Open het in Word en kies Opslaan als: Word-document (.docx).',
		image: 'Dit is een afbeelding. Helder leest geen tekst van plaatjes.',
		binary: 'Dit is geen tekst. Helder leest .docx, .html, .md, .txt en .json.',
		otherZip: 'Dit is een zip, maar geen Word-bestand. Sla de tekst op als Word-document (.docx).',
		brokenWord: 'Dit Word-bestand is beschadigd. Open het in Word en sla het opnieuw op.',
		unpacksTooLarge: 'Dit Word-bestand is uitgepakt groter dan 50 MB. Haal de plaatjes eruit.',
		tooLarge: (size: number) => `Dit is groter dan ${megabytes(size)}. Zo groot is geen vacature.`,
		unreadable: fileText.noAccess,
		noAddress: (address: string) => `“${address}” is geen webadres.`,
		protocol: (protocol: string) =>
			`Een adres dat met ${protocol} begint, haalt Helder niet op. Alleen http en https.`,
		credentials:
			'In dit adres staat een wachtwoord. Sla de pagina zelf op en neem dat bestand over.',
		privateAddress: (host: string) =>
			`${host} ligt in een eigen of afgesloten netwerk. Is dat je bedoeling, gebruik dan --allow-private.`,
		redirects: (most: number) =>
			`De pagina verwijst meer dan ${most} keer door. Gebruik het laatste adres.`,
		status: (status: number) =>
			`De server geeft de pagina niet (${status}). Open het adres in je browser, sla de pagina op en neem dat bestand over.`,
		contentType: (type: string) =>
			`Op dit adres staat geen webpagina maar ${type === '' ? 'iets zonder soort' : type}. Download het en neem het bestand over.`,
		compressed:
			'De server stuurt de pagina ingepakt. Sla de pagina op in je browser en neem dat bestand over.',
		time: (seconds: number) =>
			`De server antwoordt niet binnen ${String(seconds).replace('.', ',')} seconden. Probeer het later nog eens.`,
		unknownHost: (host: string) => `De site ${host} is niet te vinden. Kijk het adres na.`,
		unreachable: (host: string, code: string) =>
			`Er komt geen verbinding met ${host}${noConnection(code)}. Sla de pagina op in je browser en neem dat bestand over.`,
		'no-posting': 'In deze gegevens staat geen vacature (JobPosting).',
		'several-postings': 'Hier staan meer vacatures in. Neem er één tegelijk over.',
		'too-long': 'Dit is langer dan 50.000 tekens. Neem één vacature over, zonder de rest.',
		'no-text':
			'Hier staat te weinig tekst in voor een vacature. Zie je op de pagina meer, kopieer die tekst dan naar een bestand dat op .txt eindigt.',
		'broken-json': 'Deze JSON is niet te lezen: er mist een haakje, komma of aanhalingsteken.',
	},
	written: (path: string) => `Concept geschreven: ${path}`,
	source: (source: string) => `Uit ${source}`,
	filled: (names: readonly string[]) =>
		names.length === 0 ? 'Niets kon worden ingevuld.' : `Ingevuld: ${names.join(', ')}.`,
	lists: (count: number) =>
		`${plural(count, 'regel', 'regels')} uit lijsten werden taken of eisen.`,
	unsure: 'Niet zeker, dus niet ingevuld:',
	notKept: 'Wel gevonden, maar niet ingevuld:',
	remark: (name: string, why: string) => `  ${name}: ${why}`,
	employer: (name: string) =>
		`  Werkgever: «${name}» heeft nog geen bestand in content/organisations`,
	missing: (names: readonly string[]) => `Nog nodig: ${names.join(', ')}.`,
	nothingMissing: 'Alles wat nodig is, is ingevuld.',
	remarks: (count: number) =>
		`In de tekst zelf ${count === 1 ? 'kan 1 ding' : `kunnen ${count} dingen`} beter.`,
	/** A command stands at the end of its line, so that it can be copied. */
	next: (path: string) => [
		'Doe nu dit:',
		`  1. Vul aan wat ontbreekt, met vragen: npm run new -- --continue ${path}`,
		'     Liever zelf typen? Open dan het bestand.',
		`  2. Kijk het na: npm run lint -- ${path}`,
		'  3. Klopt alles? Schrijf dan “status: open”.',
	],
	failed: (source: string, message: string) => `${source}: ${message}`,
	summary: (done: number, failed: number) => `${done} overgenomen, ${failed} niet.`,
};
