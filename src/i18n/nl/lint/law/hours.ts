import type { Shift } from '#domain/schema/shift.ts';
import type { Weekday } from '#domain/week-days.ts';
import { formatsFor } from '#i18n/format.ts';
import { weekdayNames } from '#i18n/nl/shifts.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { freeSundays } from '#i18n/to-write.ts';

const { number } = formatsFor('nl-NL');

const clock = (time: string): string => time.replace(':', '.');

/** “Laat”, van 13.00 tot 21.30 uur */
const described = ({ name, from, to }: Shift): string =>
	`“${name}”, van ${clock(from)} tot ${clock(to)} uur`;

/** 7 uur en 30 minuten */
function length(hours: number): string {
	const minutes = Math.round(hours * 60);
	const rest = minutes % 60;
	return `${Math.floor(minutes / 60)} uur${rest ? ` en ${rest} minuten` : ''}`;
}

const exception =
	'Geldt er voor jullie sector een uitzondering, leg die dan vast bij “exceptions”.';

/** Sentences of the rules on working hours. */
export const lawHoursText = {
	shiftTooLong: (shift: Shift, hours: number, most: number) => ({
		message: `De dienst ${described(shift)}, telt ${length(hours)} werk. Per dienst is ${most} uur het meeste (artikel 5:7 Arbeidstijdenwet).`,
		remedy: `Maak de dienst korter of splits hem. ${exception}`,
	}),
	nightShiftTooLong: (shift: Shift, hours: number) => ({
		message: `De nachtdienst ${described(shift)}, telt ${length(hours)} werk. Een nachtdienst duurt hooguit 10 uur; 12 uur mag alleen af en toe (artikel 5:8 Arbeidstijdenwet).`,
		remedy:
			'Maak de dienst korter, of schrijf hoe vaak hij voorkomt: hooguit 5 keer per twee weken en 22 keer per jaar.',
	}),
	weekTooLong: (hours: number, most: number) => ({
		message: `De diensten tellen in de drukste week op tot ${length(hours)}. In één week is ${most} uur het meeste (artikel 5:7 Arbeidstijdenwet).`,
		remedy: `Verdeel de diensten anders. Werk je niet op al deze dagen, zet dan “daysPerWeek” erbij.`,
	}),
	weeklyAverageTooLong: (hours: number, most: number) => ({
		message: `Er staan “${number(hours)}” uren per week. Over 16 weken is gemiddeld ${most} uur het meeste (artikel 5:7 Arbeidstijdenwet).`,
		remedy: `Schrijf hooguit ${most}. ${exception}`,
	}),
	restTooShort: ({
		shift,
		day,
		hours,
		least,
	}: {
		shift: Shift;
		day: Weekday;
		hours: number;
		least: number;
	}) => ({
		message: `Wie op ${weekdayNames[day]} de dienst ${described(shift)}, werkt, heeft in de 24 uur vanaf het begin hooguit ${length(hours)} rust achter elkaar. Dat moet minstens ${least} uur zijn; één keer per week mag het 8 uur zijn als het werk dat nodig maakt (artikel 5:3 Arbeidstijdenwet).`,
		remedy:
			'Laat de volgende dienst later beginnen. Kies je uit deze diensten, zet dan “daysPerWeek” of “every” erbij.',
	}),
	weeklyRestTooShort: (longest: number, least: number) => ({
		message: `In dit rooster is de langste vrije tijd achter elkaar ${length(longest)}. Per zeven dagen is minstens ${least} uur nodig, of per veertien dagen 72 uur in stukken van minstens 32 (artikel 5:5 Arbeidstijdenwet).`,
		remedy:
			'Maak een dag vrij. Werk je niet op al deze dagen, zet dan “daysPerWeek” of “every” erbij.',
	}),
	breakMissing: (shift: Shift, hours: number, needed: number) => ({
		message: `Bij de dienst ${described(shift)}, ${shift.breakMinutes === 0 ? 'staat geen pauze' : `staat “${shift.breakMinutes}” minuten pauze`}. Bij ${length(hours)} werk hoort minstens ${needed} minuten pauze (artikel 5:4 Arbeidstijdenwet).`,
		remedy: `Schrijf “breakMinutes: ${needed}”. Is de pauze betaald, zeg dat dan in de tekst.`,
	}),
	sundayForced: (sundays: number, language: SiteLanguage) => ({
		message: `Hier staat werk op elke zondag. Per jaar zijn minstens ${sundays} zondagen vrij; alleen een cao of andere collectieve regeling mag daarvan afwijken (artikel 5:6 Arbeidstijdenwet).`,
		remedy: `Schrijf hoeveel zondagen iemand vrij is, bijvoorbeeld: “${freeSundays[language](sundays)}”`,
	}),
};
