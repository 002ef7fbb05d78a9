import type { Vacancy } from '#domain/schema/vacancy.ts';
import { formatsFor } from '#i18n/format.ts';
import { plural } from '#i18n/nl/count.ts';

const { date, euroRange, list, numberRange } = formatsFor('nl-NL');

interface Range {
	min: number;
	max: number;
}

type Terms = Pick<Vacancy['contract'], 'type' | 'months'>;

const contracts: Record<Vacancy['contract']['type'], string> = {
	permanent: 'een vast contract',
	'fixed-term': 'een tijdelijk contract',
	'on-call': 'een oproepcontract',
	agency: 'uitzendwerk',
	secondment: 'detachering',
	internship: 'een stage',
	apprenticeship: 'een leerbaan',
	freelance: 'een opdracht voor een zelfstandige',
	volunteer: 'vrijwilligerswerk',
};

const days = { sat: 'zaterdag', sun: 'zondag' };

/** Sentences of the rules on consistency. */
export const consistencyText = {
	bodyAsksWeekend: (found: string) => ({
		message: `De tekst noemt “${found}”, maar in de diensten staat geen zaterdag of zondag.`,
		remedy: 'Zet de weekenddienst bij “shifts”, of pas de zin aan.',
	}),
	bodyAsksEveryDay: (found: string, day: 'sat' | 'sun', every: number | undefined) => ({
		message:
			every === undefined
				? `De tekst noemt “${found}”, maar in de diensten staat geen ${days[day]}.`
				: `De tekst noemt “${found}”, maar in de diensten staat ${days[day]} eens in de ${every} weken.`,
		remedy: 'Kies wat klopt en maak de tekst en “shifts” gelijk.',
	}),
	bodyContradictsClosingDate: (found: string, closes: string) => ({
		message: `De tekst zegt “${found}”, maar de vacature sluit op ${date(closes)}.`,
		remedy: 'Maak de datum in de tekst en bij “closes” gelijk. Of laat hem uit de tekst weg.',
	}),
	bodyContradictsContract: (found: string, { type, months }: Terms) => ({
		message: `De tekst noemt “${found}”, maar bij “contract” staat ${contracts[type]}${months === undefined ? '' : ` van ${plural(months, 'maand', 'maanden')}`}.`,
		remedy: 'Kies wat klopt en maak beide gelijk.',
	}),
	bodyContradictsHours: (found: string, hours: Range) => ({
		message: `De tekst noemt “${found}”, maar bij “hours” staat ${numberRange(hours)} uur.`,
		remedy: 'Kies wat klopt en maak beide gelijk.',
	}),
	bodyContradictsPlace: (found: string, places: readonly string[]) => ({
		message: `De tekst zegt “${found}”, maar bij “locations” staat ${list(places)}.`,
		remedy: 'Kies wat klopt, of voeg de plaats toe bij “locations”.',
	}),
	bodyContradictsSalary: (found: string, salary: Range) => ({
		message: `De tekst noemt “${found}”, maar bij “salary” staat ${euroRange(salary)}.`,
		remedy: 'Kies wat klopt en maak beide gelijk. Of laat het bedrag uit de tekst weg.',
	}),
	bodyPromisesWeekend: (found: string) => ({
		message: `De tekst belooft “${found}”, maar in het rooster staan zaterdagen of zondagen.`,
		remedy: 'Schrijf hoe vaak iemand in het weekend werkt, of haal het weekend uit het rooster.',
	}),
	experienceAsked: (found: string) => ({
		message: `“${found}” staat bij de eisen, maar bij “experience” staat 0 maanden.`,
		remedy: 'Vul het aantal maanden in, of zet deze zin bij “niceToHaves”.',
	}),
	experienceWaived: (found: string, months: number) => ({
		message: `De tekst zegt “${found}”, maar bij “experience” staat ${months} maanden.`,
		remedy: 'Kies wat klopt: haal de zin weg, of zet “months” op 0.',
	}),
	homeDenied: (found: string) => ({
		message: `De tekst zegt “${found}”, maar bij “workplace” staat dat iemand thuis kan werken.`,
		remedy: 'Kies wat klopt en maak beide gelijk.',
	}),
	homeDaysOther: (found: string, days: number) => ({
		message: `De tekst zegt “${found}”, maar bij “workplace” staat ${plural(days, 'dag', 'dagen')} per week thuis.`,
		remedy: 'Kies wat klopt en maak de zin en “homeDays” gelijk.',
	}),
	homePromised: (found: string) => ({
		message: `De tekst noemt “${found}”, maar bij “workplace” staat dat het werk op locatie is.`,
		remedy: 'Kies wat klopt: haal de zin weg, of vul “type: hybrid” en “homeDays” in.',
	}),
	mustHaveInBody: (found: string) => ({
		message: `“${found}” is een eis in de tekst, maar staat niet zo bij de velden.`,
		remedy: 'Zet de eis bij “mustHaves”, “education” of “experience”, of haal hem uit de tekst.',
	}),
	mustHaveRepeated: (found: string, earlier: string) => ({
		message: `“${found}” staat er al: “${earlier}”.`,
		remedy: 'Laat een van de twee staan. Kies of het een eis is of een wens.',
	}),
	placeholderLeft: (found: string) => ({
		message: `“${found}” is blijven staan uit een voorbeeld of een aantekening.`,
		remedy: 'Vul in wat hier hoort, of haal het weg.',
	}),
	vacancyOpenTooLong: (published: string, days: number) => ({
		message: `Deze vacature staat ${days} dagen open, sinds ${date(published)}. Helder vraagt hooguit 60 dagen.`,
		remedy: 'Sluit de vacature, of plaats haar opnieuw als het werk is veranderd.',
	}),
	vacancyPastClosing: (closes: string) => ({
		message: `De sluitingsdatum ${date(closes)} is voorbij. De vacature staat op het bord als gesloten.`,
		remedy:
			'Zoek je nog iemand, zet dan een latere datum bij “closes”. Is iemand aangenomen, zet dan “status” op “filled”.',
	}),
	vacancyUnconfirmed: (since: string, days: number) => ({
		message: `Sinds ${date(since)} heeft niemand bevestigd dat deze vacature klopt. Dat is ${days} dagen; Helder vraagt het elke 21 dagen.`,
		remedy: 'Klopt alles nog, zet dan de datum van vandaag bij “confirmed”.',
	}),
};
