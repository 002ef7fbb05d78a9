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

/** Comments in a file that was made of an existing text. */
export const importFileText = {
	origin: (source: string, date: string) => `Overgenomen uit ${source} op ${date}. Kijk alles na.`,
	employer: (name: string) =>
		`Werkgever volgens de bron: ${name}. Maak daarvoor een bestand in content/organisations, of kies er een.`,
	doubt: (key: string, possibilities: readonly string[]) =>
		possibilities.every((words) => words === possibilities[0])
			? `Niet ingevuld: ${key}. «${possibilities[0] ?? ''}» kan meer betekenen.`
			: `Niet ingevuld: ${key}. De tekst zegt ${possibilities.map((words) => `«${words}»`).join(' en ook ')}.`,
	leftOut: (line: string) => `Stond boven de oude tekst: ${line}`,
	found: (quotes: readonly string[]) => `Gevonden: ${quoted(quotes)}`,
	fromList: (headings: readonly string[]) => `Overgenomen uit de lijst onder ${quoted(headings)}`,
};

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
		unreadable: (code: string) => `Dit kan niet worden gelezen (${code}).`,
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
			`Er komt geen verbinding met ${host}${code === '' ? '' : ` (${code})`}. Sla de pagina op in je browser en neem dat bestand over.`,
		'no-posting': 'In deze gegevens staat geen vacature (JobPosting).',
		'several-postings': 'Hier staan meer vacatures in. Neem er één tegelijk over.',
		'too-long': 'Dit is langer dan 50.000 tekens. Neem één vacature over, zonder de rest.',
		'no-text':
			'Hier staat geen vacaturetekst in. Bouwt de pagina zich pas in de browser op, kopieer dan de tekst naar een bestand dat op .txt eindigt.',
		'broken-json': 'Deze JSON is niet te lezen: er mist een haakje, komma of aanhalingsteken.',
	},
	written: (path: string) => `Concept geschreven: ${path}`,
	source: (source: string) => `Uit ${source}`,
	filled: (names: readonly string[]) =>
		names.length === 0 ? 'Niets kon worden ingevuld.' : `Ingevuld: ${names.join(', ')}.`,
	lists: (count: number) =>
		`${count} ${count === 1 ? 'regel' : 'regels'} uit lijsten werden taken of eisen.`,
	unsure: 'Niet zeker, dus niet ingevuld:',
	doubt: (name: string, possibilities: readonly string[]) =>
		`  ${name}: ${possibilities.map((words) => `«${words}»`).join(' of ')}`,
	employer: (name: string) =>
		`  Werkgever: «${name}» heeft nog geen bestand in content/organisations`,
	missing: (names: readonly string[]) => `Nog nodig: ${names.join(', ')}.`,
	nothingMissing: 'Alles wat nodig is, is ingevuld.',
	remarks: (count: number) =>
		`De linter heeft ${count} ${count === 1 ? 'opmerking' : 'opmerkingen'} bij de tekst.`,
	next: (path: string) =>
		`Vul aan wat ontbreekt, met vragen: npm run new -- --continue ${path}. Of in het bestand zelf; kijk het dan na met npm run lint -- ${path}. Klopt alles, schrijf dan status: open.`,
	failed: (source: string, message: string) => `${source}: ${message}`,
	summary: (done: number, failed: number) => `${done} overgenomen, ${failed} niet.`,
};
