/** What `npm run begin` says, and the one sentence that it writes. */
export const beginText = {
	description: (name: string) => `Vacatures van ${name}, met het loon, de diensten en de eisen.`,
	missing: (options: readonly string[]) =>
		`Er ontbreekt nog ${options.join(', ')}. Typ npm run begin -- --help voor een voorbeeld.`,
	extra: (word: string) =>
		`“${word}” hoort nergens bij. Zet een naam met spaties tussen aanhalingstekens.`,
	email: (value: string) =>
		`Bij “--email” staat “${value}”. Schrijf een e-mailadres, bijvoorbeeld werk@example.nl.`,
	url: (value: string) =>
		`Bij “--url” staat “${value}”. Schrijf het hele adres van het bord, zoals https://werkenbij.voorbeeld.nl.`,
	sector: (value: string, known: readonly (readonly [value: string, name: string])[]) =>
		`Bij “--sector” staat “${value}”. Kies uit: ${known.map(([one, name]) => `${one} (${name.toLowerCase()})`).join(', ')}. De Nederlandse naam mag ook.`,
	begun: (folder: string) =>
		`De map “${folder}” is er al, dus dit bord is al begonnen. Verder ga je in content/site.yml.`,
	ownContent: (file: string) =>
		`In ${file} staat een werkgever die niet verzonnen is. Dit is al een eigen bord, dus er verandert niets.`,
	notWritable: (reason: string) =>
		`De mappen zijn niet te maken (${reason}). Er is niets veranderd. Kijk na of je in deze map mag schrijven.`,
	done: (content: string, sample: string) =>
		`In ${content} staat nu je eigen bord, zonder vacatures. Het voorbeeldbord staat in ${sample}.`,
	next: ({ content, employer }: { content: string; employer: string }) => `
Doe nu dit:
  1. Kies in ${content}/site.yml je slagzin, kleur en logo.
  2. Vul ${content}/organisations/${employer}.md aan. Zonder privacyStatement gaat geen vacature online.
  3. Lees ${content}/pages. Schrijf in privacy.md wie je webserver beheert.
  4. Maak een vacature: npm run new
  5. Bekijk het bord: npm start`,
	usage: `Gebruik: npm run begin -- --name "Bakkerij Zonneveld" --url https://werkenbij.zonneveld.example \\
           --sector retail --email werk@zonneveld.example

Maakt van het voorbeeldbord je eigen bord: een site.yml, één werkgever en pagina’s over privacy en
toegankelijkheid. De regels en competenties blijven. De rest van het voorbeeld gaat naar de map
voorbeeld; er wordt niets weggegooid.

  --name naam      de naam van het bord en van je organisatie
  --url adres      het adres waarop het bord komt
  --sector sector  winkel, zorg, horeca, logistiek, onderwijs, bouw, industrie, overheid, energie,
                   verzekeringen, techniek en ict, klantcontact, uitzenden, cultuur of diensten
  --email adres    waar bezoekers met vragen terechtkunnen
  --help           toon deze uitleg

Einde 0: gemaakt. 1: dit is al een eigen bord. 2: verkeerd gebruik, of de map is niet te schrijven.`,
} as const;
