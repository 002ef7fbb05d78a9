/** Headings and sentences of `llms.txt`. */
export const overviewText = {
	intro: (site: string) =>
		`Elke open vacature van ${site} staat hier als tekst: eerst de feiten, dan het verhaal. Wat gesloten is, staat er niet meer bij.`,
	vacancies: 'Open vacatures',
	newest: (shown: number, total: number, address: string) =>
		`Dit zijn de ${shown} nieuwste van ${total} vacatures. De andere staan op ${address}.`,
	lists: 'Vacatures per soort',
	about: 'Over dit bord',
	allVacancies: 'Alle vacatures',
	employers: 'Werkgevers',
};
