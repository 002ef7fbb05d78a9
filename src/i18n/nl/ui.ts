import { capitalised, uncapitalised } from '#domain/first-letter.ts';
import { applyPage } from '#i18n/nl/apply-page.ts';
import { days, plural, vacancies } from '#i18n/nl/count.ts';
import { cards } from '#i18n/nl/cards.ts';
import { empty } from '#i18n/nl/empty.ts';
import { filterForm } from '#i18n/nl/filter-form.ts';
import { filters } from '#i18n/nl/filters.ts';
import { myList } from '#i18n/nl/my-list.ts';
import { saving } from '#i18n/nl/saving.ts';
import { search } from '#i18n/nl/search.ts';
import { share } from '#i18n/nl/share.ts';
import { onTime } from '#i18n/nl/when.ts';

const workdays = (count: number | string): string => plural(count, 'werkdag', 'werkdagen');
/** Clock times as Dutch people write them: 08.30. */
const dotted = (time: string): string => time.replace(':', '.');

/** A phrase as a sentence: it may already end in a full stop. */
const ended = (phrase: string): string => (/[.?]$/.test(phrase) ? phrase : `${phrase}.`);

const months = (count: string): string => plural(count, 'maand', 'maanden');

/** Whole years as such, so that they can be compared: a year instead of twelve months. */
const term = (count: string): string =>
	Number(count) > 0 && Number(count) % 12 === 0 ? `${Number(count) / 12} jaar` : months(count);

/** Every fixed sentence of the board. */
export const ui = {
	'frame.skip': 'Naar de inhoud',
	'frame.navigation': 'Hoofdmenu',
	'frame.footer': 'Over deze site',
	'frame.vacancies': 'Vacatures',
	'frame.employers': 'Werkgevers',
	'frame.rules': 'Regels voor vacatures',
	'frame.recruiters': 'Voor recruiters',
	'frame.home': (site: string) => `${site}, naar de voorpagina`,
	'frame.breadcrumb': 'Je bent hier',
	'frame.start': 'Voorpagina',
	'frame.language': 'Nederlands',
	'frame.promise': 'Geen cookies, geen volgers, geen account.',

	'home.coverage': 'Open vacatures per dagdeel',
	'home.newest': 'Nieuw op het bord',
	'home.all': (count: number) =>
		count === 1 ? 'Bekijk de vacature' : `Bekijk alle ${count} vacatures`,
	'home.when': 'Wanneer wil je werken?',
	'home.what': 'Wat wil je doen?',
	'home.where': 'Waar wil je werken?',
	'home.else': 'Of kijk naar',
	'home.promiseTitle': 'Wat hier altijd in staat',
	'home.promisePay': 'Wat het verdient',
	'home.promisePayText': 'Een bedrag per uur en per maand, bij de uren die je echt werkt.',
	'home.promiseShifts': 'Wanneer je werkt',
	'home.promiseShiftsText': 'Diensten met dagen en tijden, in een weekrooster.',
	'home.promiseNeeds': 'Wat je nodig hebt',
	'home.promiseNeedsText': 'Wat moet, wat mag en wat je hier leert, apart van elkaar.',

	'list.title': 'Alle vacatures',
	'list.count': (count: number) => vacancies(count),
	'list.page': (page: number, last: number) => `Pagina ${page} van ${last}`,
	'list.pages': 'Pagina’s',
	'list.previous': 'Vorige',
	'list.next': 'Volgende',
	'list.pageLabel': (page: number) => `Pagina ${page}`,
	'list.browse': 'Snel kiezen',
	'list.description': (count: number, site: string) =>
		count === 0
			? `Op het bord van ${site} staat nu geen vacature open. Zodra er een is, staan hier het loon, het rooster en de eisen.`
			: `${vacancies(count)} op het bord van ${site}, elk met loon, rooster en eisen. Zoek op functie, plaats of dienst.`,
	'list.empty': 'Er staat nu geen vacature open. Zodra er een is, lees je het op dit bord.',
	'list.follow': 'Volg dit bord in een RSS-lezer',

	...search,
	...cards,
	...empty,
	...filterForm,
	...filters,

	'selection.place': (place: string) => `Vacatures in ${place}`,
	'selection.jobGroup': (group: string) => `Vacatures ${uncapitalised(group)}`,
	'selection.pair': (group: string, place: string) =>
		`Vacatures ${uncapitalised(group)} in ${place}`,
	'selection.kantoortijden': 'Vacatures op kantoortijden',
	'selection.avond': 'Avondwerk',
	'selection.weekend': 'Weekendwerk',
	'selection.nacht': 'Nachtwerk',
	'selection.hours': (from: number, to: number) =>
		from === 0 ? `Vacatures tot ${to} uur` : `Vacatures van ${from} tot ${to} uur`,
	'selection.fullTime': 'Vacatures van 32 uur of meer',
	'selection.home': 'Vacatures met thuiswerken',
	'selection.noExperience': 'Vacatures zonder ervaring',
	'selection.hoursShort': (from: number, to: number) => `${from} tot ${to} uur`,
	'selection.fullTimeShort': '32 uur of meer',
	'selection.smallShort': 'Tot 16 uur',
	'selection.homeShort': 'Thuiswerken',
	'selection.noExperienceShort': 'Zonder ervaring',
	'selection.description': (title: string, count: number, employers: string) =>
		`${title}: ${vacancies(count)}, bij ${employers}. Elk met loon, rooster en eisen.`,
	'selection.descriptionEmpty': (title: string) =>
		`${title}: er staat er nu geen open. Hier komen ze weer te staan.`,
	'selection.empty': 'Hier staat nu geen vacature open. Dit kun je nog doen:',
	'selection.moreEmployers': (count: number) =>
		count === 1 ? 'nog één werkgever' : `nog ${count} werkgevers`,
	'selection.byPlace': 'Plaats',
	'selection.byJobGroup': 'Functie',
	'selection.byRoster': 'Rooster',
	'selection.byHours': 'Uren per week',
	'selection.byContract': 'Contract',
	'selection.byOther': 'Verder',
	'selection.inPlace': (place: string) => `In ${place}`,
	'selection.inProvince': (province: string) => `Ook in ${province}`,
	'selection.sameName': (place: string) => `Plaatsen die ook ${place} heten`,
	'selection.whichTown': (place: string) => `Meer plaatsen heten ${place}. Welke bedoel je?`,
	'selection.perPlace': 'Per plaats',
	'selection.related': 'Verwant werk',
	'selection.wider': 'Ruimer',
	'selection.elsewhere': 'In andere plaatsen',
	'selection.label': (name: string, count: number) => `${name}, ${vacancies(count)}`,

	'figures.pay': 'Loon per uur',
	'figures.payOf': (known: number, all: number) => `bij ${known} van de ${all}`,
	'figures.hours': 'Uren per week',
	'figures.employers': 'Werkgevers',

	'facts.title': 'In het kort',
	'facts.pay': 'Loon',
	'facts.fee': 'Tarief',
	'facts.allowance': 'Vergoeding',
	'facts.hours': 'Uren',
	'facts.hoursGrow': (hours: string) => `kan groeien naar ${hours} uur`,
	'facts.shifts': 'Diensten',
	'facts.place': 'Plaats',
	'facts.remotePlace': 'op afstand, vanuit Nederland',
	'facts.home': 'Thuiswerken',
	'facts.homeNever': 'niet mogelijk',
	'facts.homePartly': 'deels; de werkgever zegt niet hoeveel dagen',
	'facts.homeDays': (count: string) => `${days(count)} per week`,
	'facts.homeAlways': 'helemaal op afstand',
	'facts.contract': 'Contract',
	'facts.contractMonths': (count: string) => term(count),
	'facts.start': 'Eisen',
	'facts.noExperience': 'geen ervaring nodig',
	'facts.experience': (count: string) => `${term(count)} ervaring`,
	'facts.educationAlternative': (alternative: string) => `of: ${alternative}`,
	'facts.apply': 'Solliciteren',
	'facts.applyMinutes': (minutes: number) => `kost ${plural(minutes, 'minuut', 'minuten')}`,
	'facts.noCv': 'zonder cv',
	'facts.reply': 'Antwoord',
	'facts.replyWithin': (days: number) => `binnen ${workdays(days)}`,
	'facts.openings': (count: number) => `${count} plekken`,
	'facts.closes': 'Sluit op',
	'facts.closed': 'Sloot op',

	'vacancy.published': (date: string) => `Online sinds ${date}`,
	'vacancy.confirmed': (date: string) => `Gecontroleerd op ${date}`,
	'vacancy.reference': (reference: string) => `Kenmerk ${reference}`,
	'vacancy.jump': 'Ga naar',
	'vacancy.applyNow': 'Solliciteer',
	'vacancy.previewDraft': 'Dit is een concept. Alleen jij ziet deze pagina.',
	'vacancy.previewScheduled': (date: string) => `Deze vacature staat vanaf ${date} online.`,
	'vacancy.closedFilled': 'Deze vacature is vervuld. Je kunt niet meer solliciteren.',
	'vacancy.closedWithdrawn': 'Deze vacature is ingetrokken. Je kunt niet meer solliciteren.',
	'vacancy.closedDate': (date: string) =>
		`Deze vacature sloot op ${date}. Je kunt niet meer solliciteren.`,
	'moved.title': 'Deze vacature heeft een ander adres',
	'moved.text': 'Deze vacature heeft nu een ander adres:',
	'vacancy.closedSimilar': 'Bekijk wat hierop lijkt',
	'vacancy.closedElse': 'Bekijk de open vacatures',
	'vacancy.title': (title: string, place: string, organisation: string) =>
		`${title} in ${place} – ${organisation}`,
	'vacancy.titleRemote': (title: string, organisation: string) => `${title} – ${organisation}`,

	'tasks.title': 'Wat je doet',
	'tasks.share': (percent: string) => `${percent} van je tijd`,
	'contact.mix': 'Zo heb je contact met klanten',
	'workload.contacts': (count: string) => `Je helpt ongeveer ${count} klanten per dag.`,
	'workload.busiest': (when: string) => `Het is het drukst ${ended(onTime(when))}`,
	'systems.title': 'Systemen',

	'roster.title': 'Je rooster',
	'roster.caption': 'Diensten in een week',
	'roster.shift': 'Dienst',
	'roster.every': (weeks: number) => (weeks === 2 ? 'om de week' : `1 op de ${weeks} weken`),
	'roster.daysPerWeek': (days: number, of: number) => `${days} van deze ${of} dagen`,
	'roster.break': (minutes: number) => `${minutes} minuten pauze`,
	'roster.free': 'vrij',
	'roster.time': (from: string, to: string) => `${dotted(from)}–${dotted(to)}`,
	'roster.average': (hours: string) => `Met deze diensten werk je gemiddeld ${hours} uur per week.`,
	'roster.averageAtMost': (hours: string) =>
		`Alle diensten samen zijn gemiddeld ${hours} uur per week. Werk je minder uren, dan heb je minder diensten.`,
	'roster.known': (days: number) =>
		days > 0 && days % 7 === 0
			? `Je weet je rooster ${plural(days / 7, 'week', 'weken')} van tevoren.`
			: `Je weet je rooster ${plural(days, 'dag', 'dagen')} van tevoren.`,
	'roster.self': 'Je kiest zelf je diensten.',
	'roster.swap': 'Je mag diensten ruilen met collega’s.',
	'roster.noSwap': 'Diensten ruilen kan niet.',
	'roster.reference': (days: string, from: string, to: string) =>
		`Je kunt opgeroepen worden op ${days}, tussen ${dotted(from)} en ${dotted(to)} uur.`,
	'roster.flexible': (days: string, from: string, to: string) =>
		`Je deelt je uren zelf in op ${days}, tussen ${dotted(from)} en ${dotted(to)} uur.`,
	'roster.core': (from: string, to: string) =>
		`Tussen ${dotted(from)} en ${dotted(to)} uur is iedereen er.`,
	'roster.peak': (period: string, note: string) =>
		`Het is extra druk ${ended(onTime(period))} ${ended(note)}`,
	'roster.reachable': 'Je moet ook buiten je diensten bereikbaar zijn.',
	'roster.notReachable': 'Buiten je diensten hoef je niet bereikbaar te zijn.',
	'roster.unknownOvertime': 'Over overwerk zegt de werkgever niets.',

	'pay.title': 'Wat je verdient',
	'pay.titleFee': 'Wat je rekent',
	'pay.titleAllowance': 'Wat je krijgt',
	'pay.none': 'Voor dit werk krijg je geen loon of vergoeding.',
	'pay.caption': 'Bruto loon zonder toeslagen',
	'pay.captionBoth': 'Bruto loon, en daaronder met de toeslagen van alle diensten',
	'pay.withAllowances': (amount: string) => `met toeslagen ${amount}`,
	'pay.captionAllowance': 'Vergoeding',
	'pay.captionFee': 'Tarief zonder btw',
	'pay.hours': 'Uren per week',
	'pay.perHour': 'Per uur',
	'pay.perMonth': 'Per maand',
	'pay.perYear': 'Per jaar',
	'pay.atHours': (hours: string) => `${hours} uur`,
	'pay.fullTime': (hours: string) => `${hours} uur, volledige week`,
	'pay.perYearWith': 'Per jaar met vakantiegeld',
	'pay.scale': (scale: string) => `Schaal ${scale}.`,
	'pay.holiday': (percent: string) => `Daar komt ${percent} vakantiegeld bij.`,
	'pay.holidayIncluded': (percent: string) =>
		`In het bedrag van de werkgever zit ${percent} vakantiegeld; de bedragen hier zijn zonder.`,
	'pay.holidayUnknown': 'De werkgever zegt niet hoeveel vakantiegeld erbij komt.',
	'pay.yearEnd': (percent: string) =>
		`Aan het eind van het jaar krijg je ${percent} van je jaarloon extra.`,
	'pay.noYearEnd': 'Er is geen eindejaarsuitkering.',
	'pay.variable': (description: string, amount: string) => `${description}: ${amount}.`,
	'pay.allowances': 'Toeslagen',
	'pay.allowance': (name: string, span: string, amount: string) =>
		`${name}${span ? ` ${span}` : ''}: ${amount} erbij`,
	'pay.allowanceStacks': (allowance: string) => `${allowance}, ook boven op een andere toeslag`,
	'pay.allowanceSpan': (from: string, to: string) => `van ${dotted(from)} tot ${dotted(to)} uur`,
	'pay.allowanceFrom': (from: string) => `vanaf ${dotted(from)} uur`,
	'pay.allowanceUntil': (to: string) => `tot ${dotted(to)} uur`,
	'pay.perHourExtra': (amount: string) => `${amount} per uur`,
	'pay.noAllowances': 'Er zijn geen toeslagen.',
	'pay.calculation': 'Een maand telt 52/12 weken. Afgerond op hele euro’s.',

	'contract.title': 'Je contract',
	'contract.months': (count: string) => `voor ${term(count)}`,
	'contract.permanentAfter': (count: string, condition: string) =>
		`Na ${term(count)} wordt het vast. ${condition}`,
	'contract.trial': (count: string) => `Je proeftijd is ${months(count)}.`,
	'contract.noTrial': 'Er is geen proeftijd.',
	'contract.notice': (count: string) => `Je opzegtermijn is ${months(count)}.`,
	'contract.agreement': (name: string) => `De cao ${name} geldt.`,
	'contract.noAgreement': 'Er geldt geen cao.',

	'needs.title': 'Wat je nodig hebt',
	'needs.must': 'Dit moet',
	'needs.none': 'Er zijn geen eisen.',
	'needs.nice': 'Fijn, niet nodig',
	'needs.bonus': 'Extra pluspunt',
	'needs.taught': 'Dit leer je hier',
	'needs.count': (count: number) =>
		count === 1
			? 'Je hoeft niet alles te kunnen: één ding is echt nodig.'
			: `${count > 5 ? '' : 'Je hoeft niet alles te kunnen: '}${count} dingen zijn echt nodig.`,
	'needs.competencies': 'Hier letten we op',
	'needs.alsoWelcome': (kinds: string) => `Ervaring in ${kinds} telt ook.`,
	'needs.language': (language: string, level: string, purpose: string) =>
		`${language}${level ? ` op niveau ${level}` : ''}${purpose ? `, voor ${purpose}` : ''}`,

	'benefits.title': 'Wat je nog meer krijgt',
	'benefits.travel': 'Reiskosten',
	'benefits.perKilometre': (amount: string) => `${amount} per kilometer`,
	'benefits.publicTransport': (percent: string) =>
		`${percent} van je kosten voor het openbaar vervoer`,
	'benefits.homeAllowance': 'Thuiswerken',
	'benefits.perHomeDay': (amount: string) => `${amount} per thuiswerkdag`,
	'benefits.training': 'Opleiding',
	'benefits.trainingBudget': (amount: string) => `${amount} per jaar`,
	'benefits.trainingHours': (hours: string) => `${hours} betaalde uren per jaar`,
	'benefits.leave': 'Vrije dagen',
	'benefits.leaveDays': (days: string) => `${days} per jaar bij een volledige week`,
	'benefits.pension': 'Pensioen',

	'challenges.title': 'Eerlijk gezegd',
	'challenges.intro': 'Dit is lastig aan dit werk.',
	'targets.title': 'Waar je op beoordeeld wordt',
	'targets.fromWeek': (week: number) => `vanaf week ${week}`,

	'team.title': 'Je team',
	'team.size': (count: number) => `Je werkt in een team van ${count}.`,
	'team.lead': (role: string) => `Je leidinggevende is ${ended(role)}`,
	'team.officeDays': (days: string) => `Op ${days} is het team samen op kantoor.`,
	'team.quoteSince': (role: string, year: number) => `${role}, hier sinds ${year}`,

	'onboarding.title': 'Inwerken',
	'onboarding.weeks': (count: number) => `Je wordt ${plural(count, 'week', 'weken')} ingewerkt.`,
	'onboarding.buddy': 'Je krijgt een vaste begeleider.',
	'onboarding.independent': (count: number) =>
		`Na ${plural(count, 'week', 'weken')} werk je meestal zelfstandig.`,
	'onboarding.targets': (week: number) => `Doelen tellen pas vanaf week ${week}.`,

	'growth.title': 'Doorgroeien',
	'growth.after': (count: string) => `na ongeveer ${term(count)}`,

	'selectionSteps.title': 'Zo gaat het na je sollicitatie',
	'selectionSteps.minutes': (minutes: number) =>
		minutes >= 120 && minutes % 60 === 0
			? `${minutes / 60} uur`
			: plural(minutes, 'minuut', 'minuten'),
	'selectionSteps.with': (who: string) => `met ${who}`,
	'selectionSteps.within': (days: number) =>
		days === 0 ? 'dezelfde dag' : `binnen ${workdays(days)}`,
	'selectionSteps.assesses': (what: string) => `We letten op ${what}.`,
	'selectionSteps.meaning': 'Lees waar we op letten',
	'selectionSteps.paid': 'Je krijgt hiervoor betaald.',
	'selectionSteps.unpaid': 'Onbetaald.',
	'selectionSteps.effort': (time: string) => `Het kost je zelf ongeveer ${time}.`,
	'selectionSteps.total': (days: number) => `Samen duurt het hooguit ${workdays(days)}.`,

	'apply.title': 'Solliciteren',
	'apply.mail': 'Mail je sollicitatie',
	'apply.site': 'Naar de sollicitatiepagina',
	'apply.phone': (number: string) => `Bel ${number}`,
	'apply.whatsapp': (number: string) => `App ${number}`,
	'apply.subject': (title: string, reference: string) => `Sollicitatie ${title} (${reference})`,
	'apply.cv': {
		none: 'Een cv is niet nodig.',
		optional: 'Een cv mag, maar hoeft niet.',
		required: 'Stuur je cv mee.',
	},
	'apply.letter': {
		none: 'Een brief is niet nodig.',
		optional: 'Een brief mag, maar hoeft niet.',
		required: 'Stuur een brief mee.',
	},
	'apply.minutes': (minutes: number) =>
		`Het kost je ongeveer ${plural(minutes, 'minuut', 'minuten')}.`,
	'apply.reply': (days: number) => `Je krijgt binnen ${workdays(days)} antwoord.`,
	'reply.realised': (count: string, median: string, from: string, to: string) =>
		`Van ${from} tot en met ${to} kregen ${count} sollicitanten hier een eerste antwoord. De helft wachtte hooguit ${workdays(median)}.`,
	'reply.within': (within: string, count: string) =>
		`${within} van de ${count} hadden het binnen de beloofde tijd.`,
	'reply.short': (count: string, median: string) =>
		`De helft van ${count} sollicitanten had antwoord binnen ${workdays(median)}`,
	'apply.questions': 'Beantwoord deze vragen',
	'apply.screening': 'Wat we controleren',
	'apply.contact': 'Vragen over de baan?',
	'apply.contactText': (who: string) => (who ? capitalised(who) : 'Stel ze gerust.'),

	'privacy.title': 'Je gegevens',
	'privacy.data': (data: string) => `We vragen: ${data}.`,
	'privacy.readers': (who: string) => `Wie je sollicitatie leest: ${who}.`,
	'privacy.retention': (weeks: number) =>
		`Uiterlijk ${plural(weeks, 'week', 'weken')} na de procedure wissen we je gegevens.`,
	'privacy.statement': (name: string) => `Privacyverklaring van ${name}`,

	'referral.title': 'Tip een bekende',
	'referral.text': (amount: string, conditions: string) =>
		`Breng je iemand aan? Dan krijg je ${amount}. ${conditions}`,

	...applyPage,
	...share,
	...saving,
	...myList,

	'faq.title': 'Vragen en antwoorden',
	'exceptions.title': 'Waar deze vacature afwijkt',
	'exceptions.rule': 'Regel:',
	'exceptions.until': (date: string) => `Geldt tot en met ${date}.`,
	'similar.title': 'Lijkt hierop',

	'employers.title': 'Werkgevers',
	'employers.intro': 'Wie er zoekt, en wat je van ze mag verwachten.',
	'employers.description': (count: number, site: string) =>
		count === 0
			? `Op het bord van ${site} staat nog geen werkgever. Zodra er een is, lees je hier wat je er mag verwachten.`
			: `${plural(count, 'werkgever', 'werkgevers')} op het bord van ${site}, met hun vacatures en wat je er mag verwachten.`,
	'employers.empty': 'Er staat nog geen werkgever op dit bord. Kom later nog eens kijken.',
	'employers.see': 'Bekijk de werkgevers',
	'employer.open': (count: number) => (count === 0 ? 'Nu geen open vacatures' : vacancies(count)),
	'employer.follow': (name: string) => `Volg ${name} in een RSS-lezer`,
	'employer.noneOpen': (name: string) => `Zoekt ${name} iemand, dan staat de vacature hier.`,
	'employer.closed': 'Pas gesloten',
	'employer.promises': 'Wat je van ze mag verwachten',
	'employer.reply': (days: number) => `Antwoord op je sollicitatie binnen ${workdays(days)}.`,
	'employer.replyRange': (fewest: number, most: number) =>
		`Antwoord op je sollicitatie binnen ${fewest} tot ${most} werkdagen. Bij elke vacature staat hoeveel.`,
	'employer.noCv': 'Solliciteren kan zonder cv.',
	'employer.retention': (weeks: number) =>
		`Uiterlijk ${plural(weeks, 'week', 'weken')} na de procedure wissen ze je gegevens.`,
	'employer.culture': 'Zo werken ze',
	'employer.site': (name: string) => `Website van ${name}`,
	'employer.employees': (count: string) => plural(count, 'medewerker', 'medewerkers'),
	'employer.kvk': (number: string) => `KvK ${number}`,
	'employer.agency': 'bureau',
	'employer.fictional': 'verzonnen voorbeeld',
	'employer.more': (name: string) => `Meer over ${name}`,
	'employer.ownTitle': (name: string) => `Werken bij ${name}`,
	'employer.description': (name: string, tagline: string, count: number) =>
		`${name}: ${tagline} ${count === 0 ? 'Nu geen open vacatures.' : `${vacancies(count)} met loon en rooster.`}`,

	'label.title': 'Hoe duidelijk is deze vacature?',
	'label.score': (score: number) => `${score} van de 100 punten.`,
	'label.complete': 'Alles wat het label vraagt, staat erin.',
	'label.missing': 'Dit staat er niet in',
	'label.how': 'Zo werkt het label',
	'label.svg': (grade: string, word: string) => `Label ${grade}: ${word}`,

	'page.updated': (date: string) => `Bijgewerkt op ${date}`,
	'notFound.title': 'Deze pagina is er niet',
	'notFound.text': 'Misschien is de vacature gesloten en weggehaald, of klopt het adres niet.',
	'notFound.description': 'Deze pagina bestaat niet of niet meer.',

	'problems.title': (count: number) =>
		count === 1 ? 'Er is 1 probleem in de inhoud' : `Er zijn ${count} problemen in de inhoud`,
	'problems.place': (file: string, line: number) => `${file}, regel ${line}`,
};
