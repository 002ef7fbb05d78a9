import type { Worded } from '#i18n/worded.ts';

/** What the calculator of pay says, on the page and in the browser. */
export const pay = {
	title: 'Reken het uit voor jouw uren',
	hours: 'Uren per week',
	range: (min: string, max: string) => `${min} tot ${max}`,
	hoursOffered: (range: string) => `De werkgever biedt ${range} uur.`,
	hoursWrong: 'Vul bij de uren een getal in van 1 tot en met 60.',
	shifts: 'Welke diensten werk je?',
	wage: 'Met welk bedrag reken je?',
	low: (amount: string) => `Laagste: ${amount}`,
	middle: (amount: string) => `Midden: ${amount}`,
	high: (amount: string) => `Hoogste: ${amount}`,
	atFullTime: (hours: string) => `bij ${hours} uur`,
	example: (hours: string) => `Een voorbeeld: ${hours} uur per week.`,
	exampleShifts: (hours: string) => `Een voorbeeld: ${hours} uur per week, met alle diensten.`,
	exampleLowest: 'We rekenen met het laagste bedrag.',

	perMonth: (amount: string) => `${amount} bruto per maand`,
	perHour: (amount: string) => `gemiddeld ${amount} per uur`,
	perYear: (amount: string) => `${amount} per jaar`,

	steps: 'Zo rekenen we',
	hourly: 'Loon per uur',
	base: 'Loon per maand',
	baseWithoutHoliday: 'Loon per maand zonder vakantiegeld',
	allowanceBase: 'Vergoeding per maand',
	month: 'Samen per maand',
	holiday: 'Vakantiegeld per jaar',
	yearEnd: 'Eindejaarsuitkering',
	year: 'Samen per jaar',
	surcharge: {
		evening: 'Toeslag avond',
		night: 'Toeslag nacht',
		saturday: 'Toeslag zaterdag',
		sunday: 'Toeslag zondag',
		holiday: 'Toeslag feestdag',
		overtime: 'Toeslag overwerk',
	},
	at: (name: string, from: string, to: string) =>
		`${name}, ${from.replace(':', '.')}–${to.replace(':', '.')} uur`,

	hourlyOfHour: (amount: string, result: string) => `${amount} = ${result}`,
	hourlyOfMonth: (amount: string, hours: string, result: string) =>
		`${amount} × 12 maanden : 52 weken : ${hours} uur = ${result}`,
	hourlyOfYear: (amount: string, hours: string, result: string) =>
		`${amount} : 52 weken : ${hours} uur = ${result}`,
	baseOfHour: (amount: string, hours: string) => `${hours} uur × ${amount} × 52 weken : 12 maanden`,
	baseOfMonth: (amount: string, full: string, hours: string) =>
		`${amount} : ${full} uur × ${hours} uur`,
	baseOfYear: (amount: string, full: string, hours: string) =>
		`${amount} : 12 maanden : ${full} uur × ${hours} uur`,
	withoutHoliday: (amount: string, factor: string) => `${amount} : ${factor}`,
	surchargePercent: (hours: string, percent: string, amount: string) =>
		`${hours} uur per week × ${percent} van ${amount} × 52 : 12`,
	surchargeAmount: (hours: string, amount: string) => `${hours} uur per week × ${amount} × 52 : 12`,
	partOfYear: (percent: string, amount: string) => `${percent} van 12 × ${amount}`,
	partOfBaseYear: (percent: string, amount: string) =>
		`${percent} van 12 × ${amount}, zonder toeslagen`,
	yearOf: (month: string) => `12 × ${month}`,

	share: (roster: string, hours: string) =>
		`De gekozen diensten zijn samen ${roster} uur per week en jij werkt er ${hours}. Van de uren met toeslag tellen we dus ${hours}/${roster} deel.`,
	rest: (roster: string, rest: string) =>
		`De gekozen diensten zijn samen ${roster} uur per week. Over de andere ${rest} uur rekenen we geen toeslag.`,
	noSurcharge: 'Geen van de gekozen diensten valt in uren met toeslag.',
	overlap: 'Gelden er twee toeslagen tegelijk, dan telt alleen de hoogste.',
	stacked: 'Sommige uren hebben twee toeslagen die optellen. Die krijg je allebei.',
	overlapOfOthers: 'Van toeslagen die niet optellen, telt per uur alleen de hoogste.',
	break: 'Je pauze is onbetaald. We rekenen alsof die midden in je dienst valt.',
	rounded: 'Elke uitkomst is afgerond op centen.',

	leftOut: 'Wat er niet in zit',
	events: (names: string) => `Toeslag voor ${names}: vooraf weet niemand hoeveel uren dat worden.`,
	timesUnknown: (names: string) =>
		`Toeslag voor ${names}: de werkgever zegt niet op welke uren die geldt.`,
	noShifts: (names: string) => `Toeslag voor ${names}: je diensten liggen niet vast.`,
	noneStated: 'Toeslagen: de werkgever zegt er niets over.',
	holidayUnknown: 'Vakantiegeld: de werkgever zegt niet hoeveel.',
	variable: 'Variabel loon: hoeveel dat wordt, staat niet vast.',
	net: 'Belasting en premies. Wat je netto overhoudt, verschilt per persoon: het hangt af van je heffingskortingen, je pensioen en je andere inkomen.',
	occasion: {
		evening: 'de avond',
		night: 'de nacht',
		saturday: 'de zaterdag',
		sunday: 'de zondag',
		holiday: 'feestdagen',
		overtime: 'overwerk',
	},

	fee: 'Een tarief is geen loon. Je betaalt er zelf je verzekeringen, pensioen, vrije dagen en belasting van. Daarom rekenen we het niet om naar een bedrag per maand.',
	lumpSum: 'Dit bedrag is hetzelfde, hoeveel uren je ook komt. Er valt dus niets om te rekenen.',
};

/** The same in any language. */
export type PayText = Worded<typeof pay>;
