import type { WageComparison } from '#domain/wage-comparison.ts';
import { formatsFor } from '#i18n/format.ts';
import { payPeriods } from '#i18n/nl/card-words.ts';

const { eurosAndCents, euros, date, number } = formatsFor('nl-NL');

/** “€ 2.200 per maand bij 36 uur” */
function wage({ min, period, fullTimeHours }: WageComparison['salary']): string {
	const hours = period === 'hour' ? '' : ` bij ${number(fullTimeHours ?? 0)} uur`;
	return `“${euros(min)} ${payPeriods[period]}”${hours}`;
}

const minimum = ({ hourly, since }: Pick<WageComparison, 'hourly' | 'since'>): string =>
	`${eurosAndCents(hourly)} per uur (artikel 7 en 8 Wet minimumloon, vanaf ${date(since)})`;

/** What the minimum comes to for a salary that is not per hour. */
const converted = (found: WageComparison): string =>
	found.salary.period === 'hour' ? '' : `, en dat is hier ${amount(found, found.floor)}`;

/** € 2.338,44 per maand */
const amount = ({ salary }: WageComparison, euro: number): string =>
	`${eurosAndCents(euro)} ${payPeriods[salary.period]}`;

/** Sentences of the rules on pay and leave. */
export const lawPayText = {
	wageBelowMinimum: (found: WageComparison & { isByAge: boolean }) => ({
		message: `Het laagste loon is ${wage(found.salary)}. Vanaf 21 jaar is het minimumloon ${minimum(found)}${converted(found)}.`,
		remedy: found.isByAge
			? `Schrijf het loon vanaf 21 jaar bij “min”, minstens ${amount(found, found.floor)}. Noem lagere bedragen voor jongeren apart bij “stepCriteria”, met de leeftijd erbij.`
			: `Verhoog “min” naar minstens ${amount(found, found.floor)}.`,
	}),
	wageIncludingHolidayBelow: (found: WageComparison) => ({
		message: `Het laagste loon is ${wage(found.salary)}, met het vakantiegeld erin. Zonder vakantiegeld is dat minder dan het minimumloon vanaf 21 jaar: ${minimum(found)}.`,
		remedy: `Met vakantiegeld is het minimum hier ${amount(found, found.floor)}. Verhoog “min” tot daar.`,
	}),
	wageBelowYearHours: (found: WageComparison) => ({
		message: `Het laagste loon is ${wage(found.salary)}. Dat is genoeg als je met 52 weken rekent (${eurosAndCents(found.floor)}), maar niet voor alle werkdagen van ${found.day.slice(0, 4)} (${eurosAndCents(found.yearFloor)}), bij een minimumloon van ${minimum(found)}.`,
		remedy: `Verhoog “min” naar minstens ${amount(found, found.yearFloor)}, of noem het loon per uur.`,
	}),
	wageBelowNext: (found: WageComparison) => ({
		message: `Het laagste loon is ${wage(found.salary)}. Het minimumloon vanaf 21 jaar wordt ${minimum(found)}${converted(found)}.`,
		remedy: `Verhoog “min” op tijd naar minstens ${amount(found, found.floor)}.`,
	}),
	minimumWageTableExpired: (day: string, lastDay: string) => ({
		message: `Helder kent het minimumloon tot en met ${date(lastDay)}, en kan het loon van deze vacature op ${date(day)} niet vergelijken.`,
		remedy: 'Zoek het bedrag op bij rijksoverheid.nl en kijk zelf of het loon hoog genoeg is.',
	}),
	holidayAllowanceBelow: (stated: number, least: number) => ({
		message: `Het vakantiegeld is “${number(stated)}”. De wet geeft minstens ${least}% van het loon (artikel 15 Wet minimumloon). Alleen een cao mag lager gaan, of bij een loon van meer dan drie keer het minimumloon een schriftelijke afspraak (artikel 16).`,
		remedy: `Schrijf minstens ${least}, of noem de cao bij “collectiveAgreement”.`,
	}),
	leaveBelowMinimum: ({
		stated,
		weeks,
		workdays,
	}: {
		stated: number;
		weeks: number;
		workdays: number;
	}) => ({
		message: `Er staan “${number(stated)}” vrije dagen. De wet geeft minstens ${weeks} keer de werkweek (artikel 7:634 BW): bij een volledige week van ${number(workdays)} dagen zijn dat er ${number(weeks * workdays)}.`,
		remedy:
			'Schrijf bij “leaveDays” de vakantiedagen voor een volledige werkweek, met de wettelijke dagen erbij.',
	}),
	internshipAsJob: (found: WageComparison) => ({
		message: `Deze stage heeft een loon van ${wage(found.salary)}, onder het minimumloon vanaf 21 jaar. Wie gewoon meewerkt, heeft recht op het minimumloon. Bij een echte stage staat leren voorop en hoeft dat niet.`,
		remedy:
			'Is het een echte stage, schrijf dan “kind: allowance” en zeg wat iemand leert. Is het gewoon werk, betaal dan minstens het minimumloon.',
	}),
	freelanceLowRate: (fee: number, limit: number, plannedFrom: string) => ({
		message: `Het tarief is omgerekend “${eurosAndCents(fee)} per uur”. Een aangenomen wet (36 783) geeft bij een tarief onder ${euros(limit)} per uur een rechtsvermoeden van een arbeidsovereenkomst. Aangekondigd is ${date(plannedFrom)}; een koninklijk besluit bepaalt de dag.`,
		remedy: 'Kijk of de wet al geldt, en of dit werk voor een zelfstandige is.',
	}),
};
