import type { LabelGrade } from '#domain/label.ts';

const command = 'npm run new --';

/** What `npm run new` says around its questions. */
export const newText = {
	usage: `Gebruik: npm run new -- [opties]

Zonder opties stelt het je vragen. Zonder scherm, zoals in een script, zijn --title en
--organisation nodig, of --from.

  --template SOORT        begin met voorstellen: klantenservice, zorg, winkel, logistiek of
                          techniek
  --from VACATURE         kopieer een oude vacature (de naam van het bestand), of neem de
                          gegevens uit een .json- of .yml-bestand
  --continue BESTAND      ga verder met een concept
  --title TEKST           de functie
  --organisation NAAM     een bestand in content/organisations, zonder .md
  --job-group GROEP       de functiegroep
  --reference KENMERK     een eigen kenmerk; anders kiest Helder het eerste dat vrij is
  --published DATUM       online vanaf; anders vandaag
  --closes DATUM          de laatste dag om te solliciteren
  --city PLAATS           de plaats van het werk
  --email ADRES           waar sollicitaties naartoe gaan
  --set SLEUTEL=WAARDE    een andere sleutel, zoals --set hours.min=24; mag vaker
  --dry-run               toon het bestand en bewaar niets

Einde 0: bewaard. 1: bewaard, en de vacature staat op open met een fout. 2: verkeerd gebruik, of
gegevens die niet kloppen; dan is er niets bewaard. Met --dry-run is het einde hetzelfde.`,
	noScreen:
		'Hier is geen scherm om vragen op te stellen. Geef minstens --title en --organisation mee, of --from.',
	wrong: {
		unexpected: (word: string) =>
			`“${word}” hoort hier niet. Kijk met --help wat je kunt meegeven.`,
		template: (name: string, names: readonly string[]) =>
			`Het sjabloon “${name}” is er niet. Kies uit: ${names.join(', ')}.`,
		together: (option: string, other: string) =>
			`${option} en ${other} kunnen niet samen. Kies er één.`,
		missing: (path: string) => `“${path}” is er niet. Kijk de naam na.`,
		closed: (path: string, why: string) => `“${path}”: ${why}`,
		unreadable: (path: string) =>
			`“${path}” is niet te lezen als vacature. Er horen sleutels en waarden in te staan, zoals title: Kok.`,
		brokenData: (path: string) =>
			`“${path}” is niet te lezen. Er hoort één groep sleutels in te staan, zoals { "title": "Kok" }.`,
		data: (path: string, wrong: readonly { line: number; message: string }[]) =>
			[
				`In “${path}” ${wrong.length === 1 ? 'klopt iets' : `kloppen ${wrong.length} dingen`} niet. Er is niets bewaard.`,
				...wrong.map(({ line, message }) => `  ${line > 0 ? `regel ${line}: ` : ''}${message}`),
			].join('\n'),
		body: 'Bij “body” hoort gewone tekst tussen aanhalingstekens: het verhaal onder de gegevens.',
		noTitle: (path: string) =>
			`In “${path}” ontbreekt “title”, de functie. Er is niets bewaard. Zet erbij: "title": "Kok", of geef --title mee.`,
		option: (option: string, problem: string) => `${option}: ${problem}`,
		key: (key: string) =>
			`Een vacature heeft geen sleutel “${key}”. Zoek de goede op in docs/sleutels.md.`,
		set: (given: string) =>
			`Bij --set staat “${given}”. Schrijf een sleutel en een waarde, zoals hours.min=24.`,
		organisation: (slug: string, names: readonly string[]) =>
			`De werkgever “${slug}” staat niet in content/organisations. ${names.length === 0 ? 'Daar staat nog geen werkgever.' : `Kies uit: ${names.join(', ')}.`}`,
		noFolder: (folder: string) =>
			`De map ${folder} is er niet. Start de opdracht in de map van het bord.`,
	},

	stopped: 'Gestopt',
	fault: 'Er ging iets mis',
	example: (example: string) => `bijvoorbeeld: ${example}`,
	title: 'Een nieuwe vacature',
	intro: [
		'Ik stel je vragen en schrijf daarna het bestand. Reken op een kwartier.',
		'Weet je iets nog niet? Druk op Enter of typ “weet ik niet”, dan blijft het open. Je kunt het later invullen.',
		'Stoppen mag altijd, met Ctrl+C. Wat je hebt geantwoord, bewaar ik.',
	],
	continuing:
		'Je gaat verder met een concept. Ik vraag alleen wat nog open is en wat de vacature tegenhoudt.',
	copying: (file: string) => `Ik heb ${file} gekopieerd, met een nieuw kenmerk en nieuwe data.`,
	chapter: (number: number, all: number, title: string) => `${number} van ${all} · ${title}`,
	chapters: {
		basics: 'De vacature',
		place: 'Plek',
		pay: 'Uren en loon',
		contract: 'Contract en voorwaarden',
		roster: 'Werktijden',
		work: 'Het werk',
		needs: 'Wat iemand meebrengt en leert',
		start: 'Inwerken en groeien',
		apply: 'Solliciteren',
		story: 'Het verhaal',
	} as Record<string, string>,
	review: (title: string) => `Wil je “${title}” nalopen?`,
	progress: (
		perHour: string | undefined,
		label: { grade: LabelGrade; score: number } | undefined,
	) =>
		[
			perHour === undefined ? '' : `Loon per uur: ${perHour}.`,
			label === undefined || label.score === 0
				? ''
				: `Label tot nu toe: ${label.grade}, ${label.score} van de 100 punten.`,
		]
			.filter(Boolean)
			.join(' '),

	yes: 'Ja',
	no: 'Nee',
	later: 'Weet ik nog niet',
	done: 'Dat was alles',
	kind: 'Waar lijkt dit werk het meest op?',
	kindHint: 'Dan kan ik voorbeelden geven en alvast iets voorstellen.',
	otherKind: 'Iets anders',
	newOrganisation: 'Een nieuwe werkgever',
	keep: 'Hierboven staan voorstellen. Welke passen? Typ de nummers, of “alle”. Geen? Druk op Enter.',
	keepOwn: 'Hierboven staat wat er nu is. Wat houd je? Typ de nummers, of 0 voor niets.',
	numbersProblem: (most: number) => `Typ nummers van 1 tot en met ${most}, zoals 1 3.`,
	keepProblem: (most: number) =>
		`Typ nummers van 1 tot en met ${most}, of 0. Naar iets anders vraag ik hierna.`,
	shares: (tasks: readonly string[]) => tasks.map((task, index) => `${index + 1}. ${task}`),
	sharesProblem: (tasks: number) =>
		`Typ ${tasks} getallen die samen 100 zijn, zoals ${equalShares(tasks)}.`,
	turnedTimes: (from: string, to: string, hours: number) =>
		`Van ${onClock(from)} tot ${onClock(to)} uur duurt ${inHours(hours)} uur, tot de volgende dag. Staan de tijden andersom?`,
	remarkAsk: 'Wat doe je?',
	enough: 'Genoeg? Druk op Enter.',
	instead: (suggestion: string) => `Liever: “${suggestion}”`,
	keepAnswer: 'Zo laten staan',
	again: 'Opnieuw typen',
	take: (suggestion: string) => `Maak ervan: “${suggestion}”`,
	welcome: 'Zal ik eronder zetten: “Iedereen kan solliciteren, ongeacht geslacht.”?',
	welcomeHint: 'De wet vraagt dat een vacature laat zien dat iedereen welkom is.',
	welcomeSentence: 'Iedereen kan solliciteren, ongeacht geslacht.',
	statusAsk: 'Wat doe ik met de vacature?',
	statusDraft: 'Bewaar als concept',
	statusDraftHint: 'je zet haar zelf open als je haar hebt nagelezen',
	statusOpen: (day: string) => `Zet haar open vanaf ${day}`,
	staysDraft: (points: readonly string[]) => [
		`Ik bewaar de vacature als concept. ${points.length === 1 ? 'Dit punt houdt' : `Deze ${points.length} punten houden`} haar nog tegen:`,
		...points.map((point, index) => `${index + 1}. ${point}`),
	],

	openPoint: (asked: string, key: string, number: number | undefined) =>
		`Nog open${number === undefined ? '' : ` bij nummer ${number}`}: ${asked} (${key})`,
	privacyPoint: (message: string, file: string, line?: { at: number } | { below: number }) =>
		`${message} Schrijf in ${file}${lineOf(line)}: privacyStatement: "https://…"`,
	saved: (file: string) => `Bewaard: ${file}`,
	savedOrganisation: (file: string) => `De werkgever staat in ${file}. Vul daar de tekst nog aan.`,
	unsaved: 'Dit is een proef. Er is niets bewaard.',
	nextTitle: 'Zo ga je verder',
	next: (file: string, isOpen: boolean) =>
		numbered([
			...(isOpen ? [] : [`Verder met de vragen: ${command} --continue ${file}`]),
			`${isOpen ? 'Lees het bestand na' : 'Of doe het zelf: open het bestand'}, en vul in wat nog achter een # staat: ${file}`,
			`Nakijken: npm run lint -- ${file}`,
			isOpen
				? 'De pagina bekijken: npm run dev'
				: 'Klaar? Maak in het bestand van “status: draft” de regel “status: open”.',
		]),
	goodbye: 'Tot de volgende vacature.',
	interrupted: (file: string, organisation: string | undefined) => [
		`Gestopt. Wat je had geantwoord, staat in ${file}`,
		...(organisation === undefined ? [] : [`De werkgever staat in ${organisation}`]),
		`Verder gaan: ${command} --continue ${file}`,
	],
	nothingYet: 'Gestopt. Er was nog niets om te bewaren.',
	suggested: (template: string) => `Voorstel voor ${template}. Kijk na of het bij jullie klopt.`,
};

const lineOf = (line: { at: number } | { below: number } | undefined): string => {
	if (line === undefined) return '';
	return 'at' in line ? `, op regel ${line.at}` : `, op een nieuwe regel onder regel ${line.below}`;
};

const onClock = (time: string): string => time.replace(':', '.');

const inHours = (hours: number): string => String(Number(hours.toFixed(2))).replace('.', ',');

const numbered = (lines: readonly string[]): string[] =>
	lines.map((line, index) => `${index + 1}. ${line}`);

const equalShares = (count: number): string => {
	const share = Math.floor(100 / count);
	return [100 - share * (count - 1), ...Array<number>(count - 1).fill(share)].join(' ');
};

/** Questions about an employer that is not in the content folder yet. */
export const organisationQuestions = {
	name: { ask: 'Hoe heet de werkgever?' },
	sector: { ask: 'In welke branche werkt de werkgever?' },
	agency: { ask: 'Is het een bureau dat voor andere werkgevers werft?' },
	city: { ask: 'In welke plaats zit het hoofdkantoor?' },
	site: { ask: 'Wat is het adres van de website?', hint: 'Niet bij de hand? Druk op Enter.' },
	privacyStatement: {
		ask: 'Op welke pagina staat de privacyverklaring voor sollicitanten?',
		hint: 'Zonder die pagina kan een vacature niet online (AVG, artikel 13). Nog niet bij de hand? Druk op Enter.',
	},
} satisfies Record<string, { ask: string; hint?: string }>;
