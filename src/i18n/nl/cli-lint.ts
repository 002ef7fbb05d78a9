import { plural } from '#i18n/nl/count.ts';
import { didYouMean } from '#i18n/nl/did-you-mean.ts';
import { severityNames as severity } from '#i18n/nl/severities.ts';

interface Counts {
	files: number;
	errors: number;
	warnings: number;
	infos: number;
}

/** By the code of the system. */
const unwritable: Readonly<Record<string, string>> = {
	EISDIR: ': dat is een map. Geef een bestand op.',
	EACCES: ': je mag daar niet schrijven. Kies een andere plek.',
	ENOSPC: ': de schijf is vol.',
};

/** What `npm run lint` and `npm run explain` say around the reports. */
export const cliLintText = {
	severity,
	/** Between the weights that a rule can have. */
	or: 'of',
	/** In place of a weight, of a rule that is silent until a board wants it. */
	off: 'uit',
	category: {
		schema: 'Het bestand',
		transparency: 'Openheid',
		law: 'Wet',
		inclusion: 'Iedereen welkom',
		vagueness: 'Vaagheid',
		consistency: 'Samenhang',
		privacy: 'Privacy',
		readability: 'Leesbaarheid',
		findability: 'Vindbaarheid',
	},
	counts: ({ files, errors, warnings, infos }: Counts) =>
		errors + warnings + infos === 0
			? `${plural(files, 'bestand', 'bestanden')} nagekeken: niets gevonden.`
			: `${plural(files, 'bestand', 'bestanden')} nagekeken: ${plural(errors, 'fout', 'fouten')}, ${plural(warnings, 'waarschuwing', 'waarschuwingen')} en ${plural(infos, 'tip', 'tips')}.`,
	blocked: 'Dit houdt publicatie tegen.',
	notBlocked: 'Niets houdt publicatie tegen.',
	onlyDrafts: 'Een concept komt nog niet online. Zet je het open, dan kan een tip een fout worden.',
	tooManyWarnings: (warnings: number, most: number) =>
		`Er zijn ${plural(warnings, 'waarschuwing', 'waarschuwingen')}. Met --max-warnings mogen het er ${most} zijn.`,
	labels: (line: string) => `Labels: ${line}.`,
	label: (label: string, score: number) => `label ${label} (${score} van 100 punten)`,
	draft: 'concept',
	/** What somebody made an exception for, in place of its weight, and why. */
	exception: 'uitzondering',
	exceptionReason: (reason: string, until: string | null) =>
		until === null ? `Reden: ${reason}` : `Reden: ${reason} (tot en met ${until})`,
	closed: 'gesloten',
	instead: (suggestion: string) => `Liever: “${suggestion}”`,
	remove: 'Liever: haal dit weg.',
	more: (count: number) =>
		`Nog ${plural(count, 'melding', 'meldingen')}: kijk in de samenvatting of voer npm run lint uit.`,
	truncated: (count: number) =>
		`Nog ${plural(count, 'bestand past', 'bestanden passen')} hier niet.`,
	markdown: {
		exceptions: 'Uitzonderingen:',
		title: 'Vacatures nagekeken',
		vacancy: 'Vacature',
		place: 'Plek',
		kind: 'Soort',
		finding: 'Wat er staat en wat je doet',
		rule: 'Regel',
		formerLabel: (label: string, score: number) => `was ${label} (${score})`,
		preview: 'Bekijk hoe de vacature eruitziet',
		isNew: 'Deze vacature stond nog niet online.',
		unchanged: 'Loon, uren, diensten, laatste dag, plaats en contract blijven gelijk.',
		changes: 'Wat er verandert voor kandidaten:',
		what: 'Wat',
		was: 'Was',
		is: 'Wordt',
		status: 'status',
		statuses: {
			draft: 'concept',
			open: 'open',
			filled: 'vervuld',
			withdrawn: 'ingetrokken',
		} as Record<string, string>,
		removed: (paths: string) =>
			`Weggehaald: ${paths}. Wie de link heeft, vindt dan geen vacature meer. Is iemand aangenomen, laat het bestand dan staan en zet “status” op “filled”.`,
	},
	progress: (done: number, all: number) => `${done} van ${all} bestanden nagekeken`,
	fixed: (changes: number, files: number) =>
		`${plural(changes, 'verbetering', 'verbeteringen')} gedaan in ${plural(files, 'bestand', 'bestanden')}.`,
	unreadHeads: (files: number) =>
		`In ${plural(files, 'bestand', 'bestanden')} ontbreekt nog iets, of klopt iets niet. Daar zijn nog niet alle regels nagekeken.`,
	brokenSettings: (path: string) =>
		`In ${path} klopt iets niet. Van wat het bord vraagt, geldt nu alleen wat te lezen is.`,
	nothingToLint: 'Er zijn geen bestanden om na te kijken.',
	nothingChanged: (reference: string) => `Sinds ${reference} is er geen vacature veranderd.`,
	alsoChecked: (count: number, path: string, more: number) =>
		`Ik kijk ook ${plural(count, 'ander bestand', 'andere bestanden')} na, omdat ${more === 0 ? `${path} veranderd is` : `${path} en nog ${plural(more, 'bestand', 'bestanden')} veranderd zijn`}.`,
	notContent: (path: string) => `Overgeslagen: ${path} is geen bestand met inhoud.`,
	baselined: (count: number) =>
		`${plural(count, 'bekende melding', 'bekende meldingen')} uit de lijst niet getoond.`,
	binding: (count: number) =>
		`${plural(count, 'bekende fout houdt', 'bekende fouten houden')} een vacature toch van het bord: wat op de wet of op privacy rust, kan niet wachten, en een kop die niet klopt ook niet.`,
	stale: (count: number) =>
		`${plural(count, 'melding uit de lijst is', 'meldingen uit de lijst zijn')} opgelost. Werk de lijst bij met --update-baseline.`,
	baselineWritten: (path: string, added: number, removed: number) =>
		`${path} bijgewerkt: ${added} erbij, ${removed} eraf.`,
	cached: (count: number, all: number) =>
		`${count} van ${all} bestanden waren niet veranderd sinds de vorige keer.`,
	keptByNpm: (option: string, command: string) =>
		`npm hield “${option}” voor zichzelf. Zet een los -- voor de opties: npm run ${command} -- ${option} …`,
	checkingAgain: 'Er is iets veranderd. Ik kijk opnieuw.',
	watching: (folder: string) => `Ik kijk mee in ${folder}. Stop met Ctrl+C.`,
	fileCrash: (error: string) =>
		`Het nakijken van dit bestand is vastgelopen (${error}). De andere bestanden zijn wel nagekeken. Meld dit aan de makers.`,
	internalFault: (error: string) =>
		`Het nakijken is vastgelopen. Meld dit aan de makers.\n${error}`,
	explainUsage: `Gebruik: npm run explain -- [regel] [opties]

Toont de uitleg van een regel, zoals npm run explain -- exclamation-mark. Zonder regel: alle regels.

  --locale nl|en  taal van wat eromheen staat; de uitleg van regels is Nederlands`,
	ruleList: 'Voer npm run explain -- <regel> uit voor de uitleg van een regel.',
	/** Empty where they are in the language of the reader. */
	dutchPages: '',
	checked: (date: string) => `Bron nagekeken op ${date}.`,
	usage: `Gebruik: npm run lint -- [bestanden, mappen of patronen] [opties]

  --format NAAM[=BESTAND]  terminal, compact, json, sarif, github, gitlab, junit, rdjsonl
                           of markdown; mag vaker, elk met een eigen bestand
  --output BESTAND         schrijf het verslag in een bestand
  --quiet                  toon alleen fouten
  --fail-on SOORT          error, warning of info: vanaf wanneer het mislukt (error)
  --max-warnings AANTAL    mislukt bij meer waarschuwingen
  --rule REGEL             kijk alleen deze regel na; mag vaker
  --changed-since REF      wat in git veranderd is sinds een tak of commit, en wat daarvan
                           afhangt, zoals de vacatures van een werkgever
  --preview-url ADRES      waar een voorbeeld van het bord staat, voor de links in markdown;
                           {path} wordt het pad van de vacature
  --baseline BESTAND       toon niet wat in deze lijst met bekende meldingen staat
  --update-baseline        zet alle meldingen van nu in de lijst
  --fix                    verbeter zelf wat maar op één manier goed kan
  --stdin                  lees één vacature van de invoer
  --stdin-filename NAAM    de naam van die vacature
  --today DATUM            doe alsof het deze dag is, zoals 2026-11-22
  --locale nl|en           taal van het verslag; de uitleg van regels is Nederlands
  --cache                  onthoud wat niet veranderd is
  --watch                  kijk opnieuw na bij elke wijziging, ook van site.yml,
                           werkgevers en plaatjes

Einde 0: in orde. 1: er is iets dat publicatie tegenhoudt. 2: verkeerd gebruik of een storing.`,
	wrong: {
		unknownOption: (option: string, near: string | undefined) =>
			`De optie “${option}” bestaat niet. ${near ? `Bedoel je “${near}”?` : 'Kijk met --help welke er zijn.'}`,
		missingValue: (option: string) => `Achter “${option}” ontbreekt een waarde.`,
		withoutValue: (option: string) => `De optie “${option}” heeft geen waarde. Haal de waarde weg.`,
		choice: (option: string, value: string, options: readonly string[]) =>
			`Bij ${option} staat “${value}”. Kies uit: ${options.join(', ')}.`,
		number: (option: string, value: string) =>
			`Bij ${option} staat “${value}”. Schrijf een heel getal, zoals 10.`,
		date: (value: string) =>
			`Bij --today staat “${value}”. Schrijf een datum die bestaat, zoals 2026-11-22.`,
		preview: (value: string) =>
			`Bij --preview-url staat “${value}”. Schrijf een adres, zoals https://voorbeeld.example.nl/{path}.`,
		unknownRule: (rule: string, near: readonly string[]) =>
			`De regel “${rule}” bestaat niet. ${didYouMean(near) ?? 'Met npm run explain zie je alle regels.'}`,
		together: (option: string, other: string) => `${option} en ${other} kunnen niet samen.`,
		needs: (option: string, other: string) => `${option} werkt alleen samen met ${other}.`,
		oneOnScreen:
			'Er kan één verslag tegelijk op het scherm. Geef de andere een bestand: --format json=verslag.json.',
		missingPath: (path: string, near: readonly string[]) =>
			`“${path}” is er niet. ${didYouMean(near) ?? 'Kijk de naam of het patroon na.'}`,
		missingBaseline: (path: string) =>
			`De lijst “${path}” is er niet. Maak hem met --update-baseline.`,
		brokenBaseline: (path: string) =>
			`De lijst “${path}” is niet te lezen. Maak hem opnieuw met --update-baseline.`,
		noGit: 'Voor --changed-since is git nodig, en dat is hier niet gevonden.',
		noRepository: 'Voor --changed-since moet de map onder git staan. Dat is hier niet zo.',
		unknownReference: (reference: string) =>
			`Git kent “${reference}” niet. Haal de tak eerst op (in CI: fetch-depth: 0), of kijk de naam na.`,
		unwritable: (path: string, code: string) =>
			`“${path}” is niet te schrijven${unwritable[code] ?? '. Kijk na of de map er is en of je erin mag schrijven.'}`,
	},
};

export type CliLintText = typeof cliLintText;
