import { plural } from '#i18n/nl/count.ts';
interface Summary {
	vacancies: number;
	problems: number;
	inDrafts: number;
	warnings: number;
	unread: number;
}

/** What the commands say in the terminal. */
export const cliText = {
	file: (path: string) => path,
	summary: ({ vacancies, problems, inDrafts, warnings, unread }: Summary) =>
		[
			`${plural(vacancies, 'vacature', 'vacatures')} bekeken:`,
			problems === 0
				? 'alles klopt.'
				: `${plural(problems, 'probleem', 'problemen')} op te lossen.`,
			inDrafts > 0
				? `Daarnaast ${plural(inDrafts, 'punt', 'punten')} in concepten; die houden niets tegen.`
				: '',
			warnings > 0
				? `${plural(warnings, 'waarschuwing; die', 'waarschuwingen; die')} ${warnings === 1 ? 'houdt' : 'houden'} niets tegen.`
				: '',
			unread > 0
				? `${plural(unread, 'bestand wordt', 'bestanden worden')} niet gelezen; dat houdt niets tegen.`
				: '',
		]
			.filter(Boolean)
			.join(' '),
	formOnly: 'De bestanden zijn te lezen. Of een vacature online mag, zegt npm run lint.',
	checking: (folder: string) => `Inhoud nakijken in ${folder}`,
	building: 'Pagina’s maken',
	listing: 'Lijsten voor zoekmachines en webserver maken',
	done: (seconds: string) => `klaar in ${seconds} s`,
	stopped: 'De site is niet gemaakt. Los de problemen op en probeer het opnieuw.',
	skipped: (files: readonly string[]) =>
		`Weggelaten omdat er problemen zijn (HELDER_ON_ERROR=skip): ${files.join(', ')}.`,
	known: (errors: number, list: string) =>
		`${plural(errors, 'fout staat', 'fouten staan')} in ${list} (HELDER_BASELINE) en ${errors === 1 ? 'houdt' : 'houden'} niets tegen.`,
	brokenSite: 'Zonder site.yml is er geen bord.',
	buildFailed: 'Het maken van de pagina’s is mislukt. Hierboven staat waarom.',
	listed: (pages: number) => `${plural(pages, 'pagina', 'pagina’s')} voor zoekmachines`,
	ready: (address: string) => `Je vacaturebord staat op ${address}`,
	readyHint: 'Stop met Ctrl+C. Wijzig je de inhoud, gebruik dan npm run dev.',
	devHint: 'Elke wijziging in de inhoud zie je meteen.',
	portTaken: (port: number) =>
		`Poort ${port} is bezet. Sluit het andere programma, of kies een andere: npm start -- --port ${port + 1}.`,
	unknownOption: (option: string) =>
		`De optie “${option}” ken ik niet. Kijk met --help wat je kunt meegeven.`,
	wrongPort: 'Bij --port hoort een nummer van 1 tot en met 65535, zoals npm start -- --port 4321.',
	keptByNpm: (option: string, command: string) =>
		`npm hield “${option}” voor zichzelf. Zet een los -- voor de opties: npm run ${command} -- ${option} …`,
	noArguments: (first: string) => `“${first}” hoort hier niet. Achter deze opdracht komt niets.`,
	/** What `--help` tells of a command that has no dictionary of its own. */
	usage: {
		build: `Gebruik: npm run build

Kijkt de inhoud na en maakt het bord in de map dist. Een fout in de inhoud houdt dat tegen.

Einde 0: gemaakt. 1: er klopt iets niet in de inhoud. 2: verkeerd gebruik of een storing.`,
		content: `Gebruik: npm run content

Zegt wat er in de inhoud niet klopt, zonder het bord te maken. Of een vacature duidelijk is, zegt
npm run lint.

Einde 0: alles klopt. 1: er klopt iets niet in de inhoud. 2: verkeerd gebruik of een storing.`,
		dev: `Gebruik: npm run dev -- [opties]

Laat het bord zien terwijl je schrijft. Stop met Ctrl+C.

  --port NUMMER   een andere poort dan 4321
  --host          ook voor andere apparaten op je netwerk
  --open          open het bord meteen in je browser
  --verbose       vertel meer over wat er gebeurt
  --silent        vertel niets over wat er gebeurt`,
		start: `Gebruik: npm start -- [opties]

Kijkt de inhoud na, maakt het bord en laat het zien, met zoeken. Stop met Ctrl+C.

  --port NUMMER   een andere poort dan 4321`,
		schema: `Gebruik: npm run schema

Schrijft opnieuw wat uit het schema volgt: de lijst met sleutels, het formulier op GitHub, en hulp
voor editors.`,
		lock: `Gebruik: npm run lock

Vult package-lock.json aan, zodat elke machine dezelfde pakketten krijgt.`,
	},
	schemaWritten: (path: string) => `Geschreven: ${path}`,
};
