import { applicantSourceNames } from '#i18n/nl/applicant-sources.ts';
import { plural } from '#i18n/nl/count.ts';

/** What `npm run report` says, and the page that it makes. */
export const reportText = {
	title: 'Cijfers van het bord',
	intro: (from: string, to: string) => `Van ${from} tot en met ${to}.`,
	hiding: (smallest: number) =>
		`Bij minder dan ${plural(smallest, 'mens', 'mensen')} staat er “te weinig om te tonen”. Is er maar één zo’n getal, dan verdwijnt er nog een, want anders kun je het uitrekenen.`,
	internal: 'Alleen voor het team. Zet deze pagina niet op een openbare plek.',
	hidden: 'te weinig om te tonen',
	uncounted: 'niet geteld',
	noFigures: 'Er zijn geen cijfers over deze tijd. Zet ze in content/metrics.',
	noVacancies: 'Er was in deze tijd nog geen vacature open, dus er zijn nog geen labels.',
	noHistory:
		'Het label per maand ontbreekt: dat staat in de geschiedenis van git, en die is er hier niet helemaal.',
	period: 'Periode',
	quarter: ({ quarter, year }: { quarter: number; year: number }) => `${quarter}e kwartaal ${year}`,
	applicants: 'Sollicitanten',
	hired: 'Aangenomen',
	source: 'Bron',
	sources: applicantSourceNames,
	noSource: 'Bron niet geteld',
	cost: 'Kosten',
	costPerApplicant: 'Kosten per sollicitant',
	vacancy: 'Vacature',
	otherVacancies: 'Andere, of niet per vacature geteld',
	board: 'Het hele bord',
	days: (days: string) => `${days} dagen`,
	workdays: (days: string) => `${days} werkdagen`,
	percent: (value: string) => `${value}%`,
	month: 'Maand',
	number: 'Aantal',
	label: (grade: string) => `Label ${grade}`,
	sections: {
		applicants: 'Sollicitanten per periode',
		sources: 'Waar sollicitanten vandaan kwamen',
		vacancies: 'Sollicitanten per vacature',
		hiring: 'Hoe lang aannemen duurde',
		reply: 'Antwoord aan sollicitanten, en wat is beloofd',
		firstYear: 'Weg binnen een jaar',
		labels: 'Labels door de tijd',
		labelOf: 'Het label van elke vacature',
	},
	daysToHire: 'Dagen tot aanname',
	waited: 'Middelste wachttijd',
	promised: 'Beloofd',
	inTime: 'Op tijd',
	started: 'Begonnen',
	left: 'Weggegaan',
	explain: {
		hiring: 'Van solliciteren tot ja zeggen. De helft deed er hooguit zo lang over.',
		reply:
			'De helft wachtte hooguit zo lang op een eerste antwoord. Beloofd is wat nu in de vacatures staat; in de tekening is dat het streepje.',
		firstYear: 'Wie een jaar eerder in deze periode begon, en wie van hen weer weg is.',
		labels: 'Hoeveel open vacatures welk label hadden, aan het eind van elke maand.',
		labelOf: 'Aan het eind van elke maand. Een streepje: toen stond de vacature niet open.',
	},
	chart: {
		bars: (title: string, lines: string) => `${title}: ${lines}.`,
		bar: (label: string, value: string) => `${label} ${value}`,
		promised: (value: string) => `beloofd ${value}`,
		asTable: 'Dezelfde getallen staan in de tabel.',
	},
	written: (path: string) => `Geschreven: ${path}. Laat die map buiten de site.`,
	usage: `Gebruik: npm run report -- [opties]

Laat de cijfers uit content/metrics zien, en het label van elke vacature per maand.

  --format table|json   als tekst (zonder deze optie) of als JSON
  --since DATUM         vanaf welke dag, zoals 2026-01-01; anders de laatste twaalf maanden
  --html MAP            maak in deze map een pagina voor het team, met tekeningen
  --today DATUM         doe alsof het deze dag is`,
	wrong: {
		unexpected: (argument: string) =>
			`Ik weet niet wat ik met “${argument}” moet. Kijk met --help wat er kan.`,
		insideSite: (path: string) =>
			`“${path}” hoort bij de site, en deze cijfers zijn alleen voor het team. Kies een map erbuiten.`,
		date: (option: string, value: string) =>
			`Bij ${option} staat “${value}”. Schrijf een datum die bestaat, zoals 2026-11-22.`,
		sinceAfterToday: (since: string, today: string) =>
			`--since ${since} ligt na vandaag, ${today}. Kies een dag tot en met vandaag, zoals --since ${today.slice(0, 4)}-01-01.`,
		brokenContent: (count: number) =>
			`${plural(count, 'bestand', 'bestanden')} met cijfers klopt niet en telt niet mee. Kijk met npm run content wat er mis is.`,
	},
};
