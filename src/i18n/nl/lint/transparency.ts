import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { formatsFor } from '#i18n/format.ts';
import { toWrite } from '#i18n/to-write.ts';
import { plural } from '#i18n/nl/count.ts';

const { euroRange, list, number } = formatsFor('nl-NL');

/** Sentences of the rules on what a vacancy has to say. */
export const transparencyText = {
	payRangeTooWide: (min: number, max: number) => ({
		message: `Het hoogste loon in “${payFrom(min, max)}” is ${number(max / min)} keer het laagste. Zo’n breed bereik zegt weinig over wat je gaat verdienen.`,
		remedy:
			'Helder vraagt om een hoogste loon dat hooguit anderhalf keer het laagste is. Noem het bereik voor iemand die nu begint, of maak twee vacatures.',
	}),
	variablePayWithoutAmount: () => ({
		message: 'Bij “variable” staat een beloning zonder bedrag.',
		remedy:
			'Vul “min” en “max” in met “period”, of schrijf in “description” welk percentage het is en waarvan.',
	}),
	variablePayInText: (words: string) => ({
		message: `De tekst noemt “${words}”, maar nergens staat hoeveel dat is.`,
		remedy:
			'Vul bij “salary” de groep “variable” in: het bedrag per periode en wat je ervoor doet. Krijgt niemand het zeker, zeg dan hoeveel collega’s het vorig jaar kregen.',
	}),
	holidayAllowanceUnclear: () => ({
		message: 'Bij het loon staat niet of het vakantiegeld erin zit.',
		remedy:
			'Schrijf bij “salary”: includesHolidayAllowance: false als het erbij komt, of true als het erin zit. Zet het percentage bij “holidayAllowance”.',
	}),
	holidayAllowanceWithoutPercent: () => ({
		message: 'Er staat wel of het vakantiegeld in het loon zit, maar niet hoeveel het is.',
		remedy: 'Zet het percentage bij “holidayAllowance”, bijvoorbeeld holidayAllowance: 8.',
	}),
	caoMissing: () => ({
		message: 'Er staat niet welke cao geldt.',
		remedy:
			'Schrijf bij “contract” de naam van de cao in “collectiveAgreement”. Is er geen cao, schrijf dan none.',
	}),
	referenceDaysMissing: () => ({
		message:
			'Dit is een oproepcontract, maar er staat niet op welke dagen en uren de oproep kan komen.',
		remedy:
			'Vul bij “roster” de lijst “referenceDays” in. Bij het contract moet een werkgever die dagen en uren noemen als hij bepaalt wanneer je werkt en dat meestal niet vooraf vaststaat (BW 7:655); in een vacature vraagt Helder het.',
	}),
	guaranteedHoursMissing: (max: number) => ({
		message: `Er staat “0 tot ${number(max)} uur” per week. Dan is geen enkel uur zeker.`,
		remedy:
			'Helder vraagt om een aantal uren dat altijd wordt betaald. Zet het bij “hours” in “min”.',
	}),
	contractDurationMissing: (type: 'fixed-term' | 'internship') => ({
		message:
			type === 'internship'
				? 'Bij de stage staat niet hoelang zij duurt.'
				: 'Het contract is tijdelijk, maar er staat niet voor hoelang.',
		remedy: 'Zet het aantal maanden bij “contract” in “months”, bijvoorbeeld months: 12.',
	}),
	trialPeriodMissing: () => ({
		message: 'Er staat niet hoelang de proeftijd is, en ook niet dat er geen is.',
		remedy:
			'Zet het aantal maanden bij “contract” in “trialMonths”. Is er geen proeftijd, schrijf dan 0.',
	}),
	tasksFew: (count: number, fewest: number) => ({
		message: `Er ${count === 1 ? 'staat 1 taak' : `staan ${count} taken`}. Daaruit is geen werkdag af te lezen.`,
		remedy: `Helder vraagt om minstens ${fewest} taken. Schrijf wat iemand op een gewone dag doet, zo mogelijk met het aandeel erbij.`,
	}),
	procedureMissing: () => ({
		message: 'Er staat niet welke stappen er na het solliciteren komen.',
		remedy:
			'Vul “selection” in: elke stap, met wie, hoelang, waar je op let en binnen hoeveel werkdagen.',
	}),
	responseTimeMissing: () => ({
		message: 'Er staat niet wanneer iemand na het solliciteren iets hoort.',
		remedy:
			'Zet bij “apply” het aantal werkdagen in “replyWithinWorkdays”. De sollicitatiecode van de NVP gaat uit van twee weken.',
	}),
	responseTimeLong: (workdays: number) => ({
		message: `Een sollicitant wacht hier ${workdays} werkdagen op antwoord.`,
		remedy:
			'Helder vraagt om hooguit 10 werkdagen, de twee weken uit de sollicitatiecode van de NVP.',
	}),
	clientUnnamed: (agency: string) => ({
		message: `“${agency}” is een bureau, maar er staat niet bij wie het werk is.`,
		remedy:
			'Helder vraagt om de naam van de opdrachtgever in “agencyFor”. Is het werk bij het bureau zelf, zet daar dan de naam van het bureau.',
	}),
	clientInText: (words: string) => ({
		message: `“${words}” klinkt als werk via een bureau, maar er staat niet bij wie je werkt.`,
		remedy:
			'Helder vraagt om de naam van de opdrachtgever in “agencyFor”. Ben je geen bureau, schrijf dan dat je bij jullie zelf in dienst komt, zonder deze woorden.',
	}),
	agencyWorkWithoutClient: () => ({
		message: 'Het is uitzendwerk, maar er staat niet bij wie je werkt.',
		remedy:
			'Helder vraagt om het uitzendbureau bij “organisation” (met agency: true in het bestand van de organisatie) en de opdrachtgever in “agencyFor”.',
	}),
	leaveMissing: () => ({
		message: 'Er staat niet hoeveel vrije dagen je krijgt.',
		remedy:
			'Zet bij “benefits” het aantal dagen per jaar bij een voltijdbaan in “leaveDays”. Het wettelijke minimum is vier keer het aantal uren per week (BW 7:634).',
	}),
	surchargeUnclear: (kinds: readonly ('avond' | 'weekend' | 'nacht')[]) => ({
		message: `Het werk valt in ${list(kinds.map((kind) => unusualHours[kind]))}, maar er staat niet of daar een toeslag voor is.`,
		remedy: 'Vul “allowances” in. Is er geen toeslag, schrijf dan allowances: [].',
	}),
	overtimeMissing: () => ({
		message: 'Er staat niet of je overwerkt.',
		remedy:
			'Vul bij “roster” de groep “overtime” in. Komt overwerk niet voor, schrijf dan overtime: { expected: never }.',
	}),
	overtimeWithoutCompensation: () => ({
		message: 'Er is overwerk, maar er staat niet wat je daarvoor krijgt.',
		remedy:
			'Schrijf het bij “overtime” in “compensation”: uitbetaald, tijd terug of niets, en hoe vaak het voorkomt.',
	}),
	reachabilityMissing: () => ({
		message: 'Er staat niet of je buiten werktijd bereikbaar moet zijn.',
		remedy:
			'Vul bij “roster” de groep “reachability” in. Hoeft het niet, schrijf dan reachability: { outsideHours: false }.',
	}),
	reachabilityWithoutCompensation: () => ({
		message: 'Je moet buiten werktijd bereikbaar zijn, maar er staat niet wat daartegenover staat.',
		remedy:
			'Schrijf het bij “reachability” in “compensation”. Staat er niets tegenover, zeg dat dan.',
	}),
	netPay: (words: string) => ({
		message: `“${words}” is voor iedereen anders: netto hangt af van belasting en premies.`,
		remedy: 'Noem het bruto bedrag, met het laagste en het hoogste.',
	}),
	upToPay: (words: string, language: SiteLanguage) => ({
		message: `“${words}” noemt alleen het hoogste loon.`,
		remedy: `Noem ook waar je begint: “${toWrite.payFromTo[language]}”.`,
	}),
	vaguePermanentPromise: (words: string) => ({
		message: `“${words}” zegt niet wanneer, en ook niet wat ervoor nodig is.`,
		remedy:
			'Vul bij “contract” de groep “permanentAfter” in, met het aantal maanden en de voorwaarde. Weet je het niet, laat de zin dan weg.',
	}),
	stepCriteriaMissing: (min: number, max: number) => ({
		message: `Het loon loopt van “${payFrom(min, max)}”, maar er staat niet wat bepaalt waar je begint.`,
		remedy:
			'Schrijf het bij “salary” in “stepCriteria”, bijvoorbeeld: je begint onderaan, en voor elk jaar ervaring komt er € 60 bij.',
	}),
	stepCriteriaVague: (words: string) => ({
		message: `Met “${words}” kan niemand uitrekenen op welk loon hij begint.`,
		remedy:
			'Zeg in “stepCriteria” wat telt en hoeveel het scheelt, bijvoorbeeld: je begint onderaan, en voor elk jaar ervaring komt er € 60 bij.',
	}),
	homeDaysMissing: () => ({
		message: 'Het werk is deels thuis, maar er staat niet hoeveel dagen.',
		remedy: 'Zet het aantal dagen per week bij “workplace” in “homeDays”.',
	}),
	flexibleWithoutTimes: (words: string) => ({
		message: `“${words}” zegt niet tussen welke tijden je vrij bent om te kiezen.`,
		remedy:
			'Noem de grenzen in de tekst, of vul bij “roster” de groep “flexible” in met “days”, “from” en “to”.',
	}),
	growthWithoutStep: (words: string) => ({
		message: `“${words}” belooft een volgende stap, maar er staat niet na hoeveel tijd en met welk loon.`,
		remedy:
			'Vul “growth” in: de functie, na hoeveel maanden, en wat je dan verdient. Is er geen vaste stap, noem dan wat collega’s hiervoor nu doen.',
	}),
	learningWithoutBudget: (words: string) => ({
		message: `“${words}” belooft iets om te leren, maar er staat geen bedrag of aantal uren bij.`,
		remedy: 'Vul bij “benefits” de groep “training” in met “budget” of “hours” per jaar.',
	}),
	noPracticalStep: () => ({
		message:
			'De stappen zijn alleen gesprekken. Niemand ziet dan hoe het werk gaat, ook de kandidaat niet.',
		remedy:
			'Helder vraagt om één stap uit het werk zelf: een korte proef, een rollenspel of een betaalde meeloopdag.',
	}),
	unpaidTrialDay: (step: string, isSilent: boolean) => ({
		message: isSilent
			? `Bij de meeloopdag “${step}” staat niet of hij betaald wordt.`
			: `De meeloopdag “${step}” wordt niet betaald.`,
		remedy:
			'Helder vraagt om loon voor een dag waarop iemand meewerkt: schrijf paid: true. Kijkt de kandidaat alleen, maak er dan een gesprek van (type: interview).',
	}),
	unpaidLongTest: (step: string, minutes: number) => ({
		message: `De proef “${step}” duurt ${minutes} minuten en wordt niet betaald.`,
		remedy: 'Maak de proef hooguit 60 minuten, of betaal hem en schrijf paid: true.',
	}),
	selectionTooLong: (workdays: number) => ({
		message: `Alle stappen samen duren tot ${workdays} werkdagen.`,
		remedy:
			'Helder vraagt om hooguit 40 werkdagen, acht weken. Voeg stappen samen of plan ze eerder.',
	}),
	selectionStepWithoutPurpose: (step: string) => ({
		message: `Bij de stap “${step}” staat niet waar je op let.`,
		remedy: 'Noem het in “assesses”, bijvoorbeeld assesses: [luisteren, uitleggen].',
	}),
	challengesMissing: () => ({
		message: 'Er staat niet wat lastig is aan dit werk.',
		remedy:
			'Helder vraagt om minstens één ding in “challenges”. Vraag je collega’s waar ze in hun eerste maand tegenaan liepen.',
	}),
	onboardingMissing: () => ({
		message: 'Er staat niet hoe je wordt ingewerkt.',
		remedy:
			'Vul “onboarding” in: hoeveel weken, of er een vaste begeleider is en wanneer je het alleen kunt.',
	}),
	requirementsOverload: (count: number, languages: number) => ({
		message: `Er staan ${count} eisen${languages > 0 ? `, met ${plural(languages, 'taal', 'talen')} meegeteld` : ''}. Dan kunnen ook mensen afhaken die het werk wel aankunnen.`,
		remedy:
			'Helder vraagt om hooguit 5 eisen en laat er hooguit 7 toe. Zet de rest bij “niceToHaves” of bij “taught”.',
	}),
};

const unusualHours = { avond: 'de avond', weekend: 'het weekend', nacht: 'de nacht' };

const payFrom = (min: number, max: number): string =>
	euroRange({ min, max }, ![min, max].every(Number.isInteger));
