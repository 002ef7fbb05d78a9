interface Summary {
	vacancies: number;
	problems: number;
	inDrafts: number;
	unread: number;
}

const count = (number: number, one: string, many: string): string =>
	`${number} ${number === 1 ? one : many}`;

/** What the commands say in the terminal. */
export const cliText = {
	file: (path: string) => path,
	summary: ({ vacancies, problems, inDrafts, unread }: Summary) =>
		[
			`${count(vacancies, 'vacature', 'vacatures')} bekeken:`,
			problems === 0 ? 'alles klopt.' : `${count(problems, 'probleem', 'problemen')} op te lossen.`,
			inDrafts > 0
				? `Daarnaast ${count(inDrafts, 'punt', 'punten')} in concepten; die houden niets tegen.`
				: '',
			unread > 0
				? `${count(unread, 'bestand wordt', 'bestanden worden')} niet gelezen; dat houdt niets tegen.`
				: '',
		]
			.filter(Boolean)
			.join(' '),
	formOnly: 'De bestanden zijn te lezen. Of een vacature online mag, zegt npm run lint.',
	checking: (folder: string) => `Inhoud nakijken in ${folder}`,
	building: 'Pagina’s maken',
	listing: 'Lijsten voor zoekmachines en webserver maken',
	indexing: 'Zoekindex maken',
	done: (seconds: string) => `klaar in ${seconds} s`,
	stopped: 'De site is niet gemaakt. Los de problemen op en probeer het opnieuw.',
	skipped: (files: readonly string[]) =>
		`Weggelaten omdat er problemen zijn (HELDER_ON_ERROR=skip): ${files.join(', ')}.`,
	brokenSite: 'Zonder site.yml is er geen bord.',
	buildFailed: 'Het maken van de pagina’s is mislukt. Hierboven staat waarom.',
	listed: (pages: number) => `${count(pages, 'pagina', 'pagina’s')} voor zoekmachines`,
	indexed: (vacancies: number) => `${count(vacancies, 'vacature', 'vacatures')} doorzoekbaar`,
	ready: (address: string) => `Je vacaturebord staat op ${address}`,
	readyHint: 'Stop met Ctrl+C. Wijzig je de inhoud, gebruik dan npm run dev.',
	devHint: 'Elke wijziging in de inhoud zie je meteen. Zoeken werkt alleen met npm start.',
	portTaken: (port: number) =>
		`Poort ${port} is bezet. Sluit het andere programma, of kies een andere: npm start -- --port ${port + 1}.`,
	unknownOption: (option: string, usage: string) => `De optie “${option}” ken ik niet. ${usage}`,
	noArguments: (first: string) => `“${first}” hoort hier niet. Achter deze opdracht komt niets.`,
	devUsage: 'Gebruik: npm run dev -- --port 4321',
	startUsage: 'Gebruik: npm start -- --port 4321',
	schemaWritten: (path: string) => `Geschreven: ${path}`,
};
