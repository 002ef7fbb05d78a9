/** How a question sounds. */
export interface QuestionText {
	ask: string;
	/** What helps to answer it, below the question. */
	hint?: string;
	/** Asked first, to be answered with yes or no. */
	gate?: string;
	/** Asked when there is already one in the list. */
	another?: string;
}

/** Questions by the path of their answer; the numbers of items are left out. */
export const questionText: Record<string, QuestionText> = {
	title: {
		ask: 'Welke functie zoek je?',
		hint: 'Alleen de functie. Plaats, werkgever en loon vraag ik zo.',
	},
	organisation: { ask: 'Voor welke werkgever is de vacature?' },
	agencyFor: {
		ask: 'Bij welke opdrachtgever is het werk?',
		hint: 'Kandidaten willen weten waar ze terechtkomen.',
	},
	jobGroup: {
		ask: 'In welke groep hoort de functie?',
		hint: 'Zo komt de vacature in de goede lijst.',
	},
	'contract.type': { ask: 'Wat voor contract is het?' },
	openings: { ask: 'Hoeveel mensen zoeken jullie?', hint: 'Niets invullen betekent: één.' },
	reference: {
		ask: 'Wat is het kenmerk van de vacature?',
		hint: 'Een eigen nummer dat nooit meer verandert. Dit is het eerste dat vrij is.',
	},
	published: {
		ask: 'Vanaf welke dag staat de vacature online?',
		hint: 'Een dag in de toekomst mag. Dan verschijnt de vacature vanzelf.',
	},
	closes: {
		ask: 'Tot en met welke dag kan iemand solliciteren?',
		hint: 'Daarna sluit de vacature vanzelf. Geen vaste dag? Laat het open.',
	},

	'workplace.type': { ask: 'Waar doet iemand het werk?' },
	'workplace.homeDays': { ask: 'Hoeveel dagen per week mag iemand thuiswerken?' },
	locations: {
		ask: 'Waar is het werk?',
		gate: 'Moet iemand weleens naar een vaste plek komen?',
		another: 'Is er nog een plek waar iemand kan werken? Welke plaats is dat?',
	},
	'locations.city': {
		ask: 'In welke plaats is het werk?',
		hint: 'De postcode mag erbij, zoals 8011 AB Zwolle.',
	},
	'locations.postalCode': {
		ask: 'Wat is de postcode?',
		hint: 'Daarmee vinden mensen in de buurt de vacature.',
	},
	'locations.street': { ask: 'Welke straat en welk nummer?' },

	'hours.min': {
		ask: 'Hoeveel uur per week werkt iemand minstens, en hoeveel hooguit?',
		hint: 'Typ ze samen, zoals 24 tot 32. Of alleen het eerste getal.',
	},
	'hours.max': {
		ask: 'En hoeveel uur hooguit?',
		hint: 'Ligt het vast, typ dan hetzelfde getal.',
	},
	'salary.kind': { ask: 'Wat krijgt iemand betaald?' },
	'salary.period': { ask: 'Noem je het loon per uur, per maand of per jaar?' },
	'salary.min': {
		ask: 'Wat is het laagste loon, en wat het hoogste?',
		hint: 'Bruto, zonder toeslagen. Typ ze samen, zoals 2.400 tot 2.900. Heb je alleen een schaal? De bedragen staan in de cao.',
	},
	'salary.max': { ask: 'Wat is het hoogste loon?' },
	'salary.fullTimeHours': {
		ask: 'Bij hoeveel uur per week hoort het bedrag dat je noemt?',
		hint: 'Meestal is dat een volledige werkweek bij jullie. Daarmee reken ik het loon per uur uit.',
	},
	'salary.stepCriteria': {
		ask: 'Wanneer begint iemand onderaan, en wanneer hoger?',
		hint: 'Schrijf het zoals je het aan een kandidaat uitlegt.',
	},
	'salary.includesHolidayAllowance': { ask: 'Zit het vakantiegeld al in dat bedrag?' },
	'salary.holidayAllowance': {
		ask: 'Hoeveel procent is het vakantiegeld?',
		hint: 'De wet vraagt minstens 8, tenzij een cao afwijkt.',
	},
	allowances: {
		ask: 'Welke toeslagen zijn er?',
		gate: 'Krijgt iemand een toeslag, zoals voor de avond of de zondag?',
		another: 'Is er nog een toeslag? Waarvoor is die?',
	},
	'allowances.for': { ask: 'Waarvoor is de toeslag?' },
	'allowances.from': { ask: 'Vanaf hoe laat gaat de toeslag in?' },
	'allowances.percent': {
		ask: 'Hoeveel procent komt er bij het uurloon?',
		hint: 'Is het een vast bedrag? Druk op Enter, dan vraag ik dat.',
	},
	'allowances.perHour': { ask: 'Hoeveel euro komt er per uur bij?' },
	'allowances.stacks': {
		ask: 'Valt een andere toeslag op hetzelfde uur, krijgt iemand ze dan allebei?',
		hint: 'Bij nee telt voor dat uur alleen de hoogste.',
	},

	'contract.months': { ask: 'Hoeveel maanden duurt het contract?' },
	'contract.trialMonths': {
		ask: 'Hoeveel maanden is de proeftijd?',
		hint: 'Geen proeftijd? Typ 0.',
	},
	'contract.collectiveAgreement': {
		ask: 'Hoe heet de cao?',
		gate: 'Geldt er een cao?',
	},
	'benefits.leaveDays': {
		ask: 'Hoeveel vrije dagen krijgt iemand per jaar, bij een volledige werkweek?',
	},
	'benefits.travel.note': {
		ask: 'Wat krijgt iemand voor de reis?',
		hint: 'Noem een bedrag, of schrijf dat er niets is.',
	},
	'benefits.pension': { ask: 'Hoe is het pensioen geregeld?' },

	shifts: {
		ask: 'Wanneer werkt iemand?',
		gate: 'Werkt iemand op vaste dagen of in diensten met een begintijd en een eindtijd?',
		another: 'Is er nog een dienst? Hoe noemen jullie die?',
	},
	'shifts.name': {
		ask: 'Hoe noemen jullie deze dienst?',
		hint: 'Alles op één regel mag ook: Nacht: ma t/m vr 23.00-7.15, 30 minuten pauze',
	},
	'shifts.days': {
		ask: 'Op welke dagen is deze dienst?',
		hint: 'Typ bijvoorbeeld: ma t/m vr, of za en zo.',
	},
	'shifts.from': {
		ask: 'Hoe laat begint de dienst, en hoe laat eindigt die?',
		hint: 'Typ bijvoorbeeld: 8.30 tot 17.00. Na middernacht? Typ dan gewoon de eindtijd.',
	},
	'shifts.to': {
		ask: 'Hoe laat eindigt de dienst?',
		hint: 'Loopt de dienst door na middernacht, typ dan gewoon de eindtijd.',
	},
	'shifts.breakMinutes': {
		ask: 'Hoeveel minuten pauze is niet betaald? Geen? Druk op Enter.',
	},
	'shifts.daysPerWeek': {
		ask: 'Op hoeveel van deze dagen werkt iemand in een week? Op allemaal? Druk op Enter.',
		hint: 'Wie nu eens op de ene en dan op de andere dag werkt, ziet hier hoeveel dagen het er zijn.',
	},
	'shifts.every': {
		ask: 'Om de hoeveel weken komt deze dienst terug? Elke week? Druk op Enter.',
		hint: '2 is om de week.',
	},
	'roster.flexible': {
		ask: 'Tussen welke tijden?',
		gate: 'Deelt iemand de uren zelf in, tussen vaste tijden?',
	},
	'roster.flexible.days': { ask: 'Op welke dagen kan dat?', hint: 'Typ bijvoorbeeld: ma t/m vr.' },
	'roster.flexible.from': {
		ask: 'Hoe vroeg kan iemand beginnen, en hoe laat uiterlijk stoppen?',
		hint: 'Typ bijvoorbeeld: 7.00 tot 19.00.',
	},
	'roster.flexible.to': { ask: 'Hoe laat moet iemand uiterlijk klaar zijn?' },
	'roster.referenceDays': {
		ask: 'Wanneer kunnen jullie iemand oproepen?',
		gate: 'Roepen jullie iemand op, op dagen die jullie vooraf hebben afgesproken?',
		another: 'Zijn er nog andere dagen? Welke?',
	},
	'roster.referenceDays.days': {
		ask: 'Op welke dagen kan een oproep vallen?',
		hint: 'Typ bijvoorbeeld: za en zo.',
	},
	'roster.referenceDays.from': {
		ask: 'Vanaf hoe laat, en tot hoe laat?',
		hint: 'Typ bijvoorbeeld: 9.00 tot 18.00.',
	},
	'roster.referenceDays.to': { ask: 'Tot hoe laat?' },
	'roster.knownDaysAhead': {
		ask: 'Hoeveel dagen van tevoren weet iemand het rooster?',
		hint: 'Vier weken is 28.',
	},
	'roster.swapping': { ask: 'Kan iemand diensten ruilen met collega’s?' },
	'roster.overtime.expected': { ask: 'Werkt iemand weleens over?' },
	'roster.overtime.compensation': { ask: 'Wat krijgt iemand voor overwerk?' },
	'roster.reachability.outsideHours': { ask: 'Moet iemand bereikbaar zijn buiten werktijd?' },
	'roster.reachability.compensation': { ask: 'Wat krijgt iemand daarvoor?' },

	tasks: { ask: 'Wat doet iemand in dit werk?' },
	'tasks.task': {
		ask: 'Noem een taak, in één zin die met “je” begint.',
		hint: 'Drie tot zeven taken zijn genoeg.',
		another: 'Nog een taak?',
	},
	'tasks.share': {
		ask: 'Hoeveel procent van de tijd kost elke taak?',
		hint: 'Typ een getal per taak, in dezelfde volgorde. Samen zijn ze 100.',
	},
	challenges: {
		ask: 'Wat is er lastig aan dit werk?',
		hint: 'Wie het vooraf weet, blijft langer. Eén eerlijke zin is al veel.',
		another: 'Is er nog iets lastig?',
	},
	'team.size': { ask: 'Met hoeveel mensen werkt iemand samen in het team?' },

	mustHaves: {
		ask: 'Wat moet iemand echt hebben of kunnen?',
		hint: 'Alleen wat jullie niet kunnen leren, liefst hooguit vijf.',
		gate: 'Zijn er eisen waar iemand aan moet voldoen?',
		another: 'Nog een eis?',
	},
	niceToHaves: {
		ask: 'Wat is fijn, maar niet nodig?',
		another: 'Is er nog iets fijn?',
	},
	taught: {
		ask: 'Wat leert iemand bij jullie?',
		hint: 'Dus wat iemand nog niet hoeft te kunnen.',
		another: 'Leert iemand nog meer?',
	},
	competencies: {
		ask: 'Welke twee tot vier hiervan vraagt dit werk het meest?',
		hint: 'Typ de nummers. Hierover gaan straks de vragen in het gesprek. Geen? Druk op Enter.',
	},
	'experience.months': {
		ask: 'Hoeveel maanden ervaring is nodig?',
		hint: 'Kan iemand zonder ervaring beginnen? Typ 0.',
	},
	education: { ask: 'Welk diploma is minstens nodig?' },

	'onboarding.weeks': { ask: 'Hoeveel weken duurt het inwerken?' },
	'onboarding.buddy': { ask: 'Is er één vaste collega die iemand inwerkt?' },
	growth: {
		ask: 'Waar kan iemand naartoe groeien?',
		gate: 'Is er een volgende stap waar iemand naartoe kan groeien?',
		another: 'Is er nog een stap? Wat is de rol dan?',
	},
	'growth.role': { ask: 'Wat is de volgende rol?' },
	'growth.afterMonths': { ask: 'Na hoeveel maanden kan dat meestal?' },
	'growth.salaryStep': { ask: 'Wat verdient iemand dan?' },
	targets: {
		ask: 'Waar letten jullie op?',
		gate: 'Wordt het werk beoordeeld met getallen, zoals een cijfer van klanten?',
		another: 'Is er nog iets waar jullie op letten? Wat meten jullie dan?',
	},
	'targets.measure': { ask: 'Wat meten jullie?' },
	'targets.value': { ask: 'Welk getal verwachten jullie?' },

	'apply.email': {
		ask: 'Naar welk e-mailadres gaat een sollicitatie?',
		hint: 'Loopt het niet via e-mail? Druk dan op Enter, dan vraag ik iets anders.',
	},
	'apply.url': { ask: 'Op welke pagina van jullie site kan iemand solliciteren?' },
	'apply.whatsapp': {
		ask: 'Kan het ook via WhatsApp? Op welk nummer?',
		hint: 'Niet via WhatsApp? Druk op Enter.',
	},
	'apply.phone': { ask: 'Welk nummer kan iemand bellen om te solliciteren?' },
	'apply.cv': { ask: 'Moet er een cv of een brief bij?' },
	'apply.letter': { ask: 'Moet er een brief bij?' },
	'apply.replyWithinWorkdays': {
		ask: 'Binnen hoeveel werkdagen krijgt iedereen antwoord?',
		hint: 'Beloof alleen wat lukt. Ook een nee telt als antwoord.',
	},
	selection: { ask: 'Welke stappen volgen op een sollicitatie?' },
	'selection.step': {
		ask: 'Wat is de eerste stap na het solliciteren?',
		hint: 'Een stap waarin iemand het werk even doet, zegt meer dan een tweede gesprek.',
		another: 'En wat is de stap daarna?',
	},
	'selection.type': { ask: 'Wat voor stap is dat?' },
	'selection.paid': { ask: 'Krijgt iemand betaald voor die dag?' },
	'selection.with': { ask: 'Met wie is dat?' },
	'selection.withinWorkdays': {
		ask: 'Binnen hoeveel werkdagen na de vorige stap?',
	},
	'contact.email': {
		ask: 'Waar kunnen vragen over de baan naartoe?',
		hint: 'Typ een e-mailadres, een telefoonnummer of allebei.',
	},
	'contact.phone': { ask: 'En op welk telefoonnummer?' },
	'contact.role': { ask: 'Welke functie heeft wie de vragen beantwoordt?' },
	'privacy.retentionWeeks': {
		ask: 'Na hoeveel weken verwijderen jullie de gegevens van wie afvalt?',
		hint: 'Vier weken na de procedure is gebruikelijk.',
	},
	'privacy.data': {
		ask: 'Welke gegevens hebben jullie van een kandidaat nodig?',
		hint: 'Met komma’s ertussen.',
	},
	'privacy.readers': { ask: 'Wie lezen de sollicitatie?' },

	body: {
		ask: 'Vertel kort hoe het werk is.',
		hint: 'Begin met één zin over wat iemand doet en waar. Daarna mag een gewone dag, van uur tot uur.',
		another: 'Nog een alinea?',
	},
};
