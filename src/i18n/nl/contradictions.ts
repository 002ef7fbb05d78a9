import { highestPay, type PayBasis } from '#domain/highest-pay.ts';
import type { Contradiction, ContradictionCode } from '#domain/schema/contradiction.ts';
import type { PayPeriod } from '#domain/schema/salary.ts';
import { payPeriods } from '#i18n/nl/card-words.ts';

/** One sentence per contradiction; `around` holds the keys beside the one reported, `value` that one. */
export type Contradictions = Record<
	ContradictionCode,
	(around: Contradiction['around'], value: unknown) => string
>;

/** A year may hold more than twelve of the highest months: who earns that much is told how to write it. */
const mendPay = (basis: PayBasis, pay: number): string =>
	basis.period === 'month' && 12 * pay <= highestPay({ ...basis, period: 'year' })
		? 'Is het per jaar, schrijf dan “period: year”. Is het echt per maand, reken het dan om naar een jaar.'
		: 'Kijk het bedrag en “period” na.';

export const contradictions: Contradictions = {
	'hours-reversed': ({ min, max }) =>
		`De minste uren (${min}) zijn meer dan de meeste uren (${max}). Draai ze om.`,
	'hours-grow-down': ({ max, growsTo }) =>
		`De baan groeit naar ${growsTo} uur, maar de meeste uren zijn al ${max}. Schrijf bij “growsTo” een hoger getal of haal de regel weg.`,
	'salary-reversed': ({ min, max }) =>
		`Het laagste loon (${min}) is hoger dan het hoogste loon (${max}). Draai ze om.`,
	'salary-zero': () =>
		'Het laagste loon is 0. Vul het loon in, of schrijf “kind: allowance” als het een vergoeding is.',
	'salary-too-high': ({ kind = 'wage', period }, value) =>
		`Hier staat ${value} euro ${payPeriods[period as PayPeriod]}. Boven ${highestPay({ kind, period } as PayBasis)} euro gaat Helder uit van een vergissing. ${mendPay({ kind, period } as PayBasis, Number(value))}`,
	'salary-basis-missing': ({ period }) =>
		`Het loon is per ${period === 'year' ? 'jaar' : 'maand'}, maar de werkweek erbij ontbreekt. Voeg “fullTimeHours” toe, bijvoorbeeld fullTimeHours: 36.`,
	'salary-bonus-reversed': ({ min, max }) =>
		`Het laagste bedrag (${min}) is hoger dan het hoogste (${max}). Draai ze om.`,
	'allowance-without-amount': ({ percent, perHour }) =>
		percent === undefined && perHour === undefined
			? 'De toeslag heeft geen bedrag. Vul “percent” of “perHour” in.'
			: 'De toeslag heeft een percentage en een bedrag per uur. Laat er één staan.',
	'contract-permanent-ends': ({ months }) =>
		`Het contract is vast (permanent), maar duurt ${months} maanden. Haal “months” weg of schrijf “type: fixed-term”.`,
	'shift-without-length': ({ from }) =>
		`De dienst begint en eindigt om ${from}. Kijk de tijden na.`,
	'shift-break-too-long': ({ from, to }, value) =>
		`De pauze van ${value} minuten is langer dan de dienst van ${from} tot ${to}. Kijk de tijden na.`,
	'shift-days-too-many': ({ days }, value) =>
		`Je werkt ${value} dagen van een lijst van ${(days as unknown[]).length}. Schrijf een kleiner getal, of maak de lijst langer.`,
	'shift-days-repeated': () => 'Een dag staat twee keer in de lijst. Laat er één staan.',
	'shifts-missing': () =>
		'Er staan geen diensten. Vul “shifts” in, of zeg bij “roster” tussen welke tijden je je uren zelf kiest (flexible), op welke dagen je opgeroepen kunt worden (referenceDays) of dat je helemaal zelf roostert (selfScheduling: true).',
	'shares-incomplete': () =>
		'Sommige taken hebben een aandeel en andere niet. Geef “share” bij alle taken of bij geen enkele.',
	'shares-sum': (_around, value) =>
		`De aandelen zijn samen ${sumOf(value)} procent. Maak er 100 van.`,
	'closes-before-published': ({ published, closes }) =>
		`De vacature sluit op ${closes}, maar staat pas op ${published} online. Kijk de data na.`,
	'confirmed-before-published': ({ published, confirmed }) =>
		`De controle was op ${confirmed}, maar de vacature staat pas op ${published} online. Kijk de data na.`,
	'location-missing': () =>
		'De lijst is leeg. Noem minstens één plaats; alleen bij werk op afstand (type: remote) mag dat ontbreken.',
	'on-site-with-home-days': (_around, value) =>
		`Het werk is op locatie (on-site), maar er zijn ${value} thuiswerkdagen. Schrijf “type: hybrid” of haal “homeDays” weg.`,
	'apply-without-way': () =>
		'Er staat niet hoe je solliciteert. Vul “email”, “url”, “phone” of “whatsapp” in.',
	'contact-without-way': () =>
		'Er staat niet hoe je deze persoon bereikt. Vul “email” of “phone” in.',
	'organisation-form-without-statement': () =>
		'Er is een sollicitatieformulier, maar geen privacyverklaring. Vul “privacyStatement” in: wie gegevens verstuurt, moet kunnen lezen wat ermee gebeurt.',
	'flexible-core-outside': ({ from, to }) =>
		`De vaste uren vallen buiten de tijden van ${from} tot ${to}. Kijk de tijden na, en vul “coreFrom” en “coreTo” allebei in.`,
	'times-without-length': ({ from }) =>
		`De tijden beginnen en eindigen om ${from}. Kijk ze na. Het einde van de dag schrijf je als 24:00.`,
	'meeting-reversed': ({ from, to }) =>
		`De bijeenkomst begint om ${from} en eindigt om ${to}. Kijk de tijden na.`,
	'country-unknown': (_around, value) =>
		`Bij “country” staat “${value}”, en dat is geen land. Schrijf de code van twee hoofdletters, zoals NL of BE.`,
	'selection-unknown': (_around, value) =>
		`De selectie “${value}” kan niet bestaan. Kies er een zoals plaats/groningen, functie/klantenservice, rooster/avond, uren/24-32, contract/vast of thuiswerken.`,
	'metrics-period-reversed': ({ from, to }) =>
		`De periode begint op ${from} en eindigt op ${to}. Kijk de data na.`,
	'metrics-hired-more-than-applied': ({ applicants, hired }) =>
		`Er zijn ${hired} mensen aangenomen, maar er solliciteerden er ${applicants}. Tel bij “hired” alleen wie in deze periode solliciteerde.`,
	'metrics-source-repeated': () => 'Een bron staat twee keer in de lijst. Maak er één regel van.',
	'metrics-sources-sum': ({ applicants }, value) =>
		`De bronnen zijn samen ${applicantsIn(value)} sollicitanten, maar bij “applicants” staat ${applicants}. Wie je niet kunt plaatsen, hoort bij “other”.`,
	'metrics-left-more-than-started': ({ started, left }) =>
		`Er zijn ${left} mensen weggegaan, maar er begonnen er ${started}. Kijk de aantallen na.`,
	'metrics-more-than-all': ({ count, withinPromise }) =>
		`Van ${count} mensen kunnen er geen ${withinPromise} op tijd antwoord hebben gekregen. Kijk de aantallen na.`,
	'site-accent-contrast': (_around, value) =>
		`De accentkleur ${value} is te licht om te lezen op een lichte achtergrond. Kies een donkerder kleur.`,
	'site-gitea-proposals': () =>
		'Bij gitea kan een wijziging geen voorstel zijn. Schrijf workflow: simple, of haal de sleutel weg.',
};

function sumOf(value: unknown): string {
	const shares = Array.isArray(value)
		? value.map(({ share }) => share)
		: Object.values(value ?? {});
	const total = shares.reduce((subtotal: number, share: number) => subtotal + share, 0);
	return String(Math.round(total * 100) / 100).replace('.', ',');
}

const applicantsIn = (sources: unknown): number =>
	Array.isArray(sources)
		? sources.reduce<number>((sum, { applicants }) => sum + Number(applicants), 0)
		: 0;
