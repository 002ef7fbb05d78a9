import type { Contradiction } from '#domain/schema/contradiction.ts';
import type { Form } from '#domain/schema/form.ts';
import type { Shift } from '#domain/schema/shift.ts';
import { type Weekday, weekdays } from '#domain/week-days.ts';
import { contradictions } from '#i18n/nl/contradictions.ts';
import { plural } from '#i18n/nl/count.ts';
import { formHints } from '#i18n/nl/format-hints.ts';
import type { Unit } from '#i18n/nl/notation.ts';
import { describeShifts, weekdayShort } from '#i18n/nl/shifts.ts';

/** In a conversation people may write as they are used to, so some hints differ from those about files. */
const spokenHints: Partial<Record<Form, string>> = {
	'clock-time': 'Schrijf een tijd, zoals 8.30 of 17.00',
	date: 'Schrijf een datum die bestaat, met het jaar erbij, zoals 18-12-2026',
	postcode: 'Schrijf een postcode, zoals 9711 LX of alleen 9711',
	'web-address': 'Schrijf het hele adres van de pagina, zoals https://example.nl/werken',
	email: 'Schrijf een e-mailadres, zoals werk@example.nl',
	phone: 'Schrijf een telefoonnummer van minstens acht cijfers, zoals 050 123 45 67',
	kvk: 'Schrijf de acht cijfers van het KvK-nummer',
};

/** Where a question takes more than the form of its key. */
const hintsAt: Readonly<Record<string, string>> = {
	'contact.email': 'Schrijf een e-mailadres of een telefoonnummer, zoals werk@example.nl.',
};

/** What somebody hears whose answer does not fit, with an example where there is one. */
export const answerText = {
	form: (form: Form, example: unknown, key: string) =>
		hintsAt[key] ??
		(spokenHints[form] === undefined ? like(formHints[form], example) : `${spokenHints[form]}.`),
	number: (expected: string, example: unknown) =>
		like(expected === 'int' ? 'Schrijf een heel getal' : 'Schrijf een getal', example),
	one: (example: unknown) => like('Schrijf hier één getal', example),
	unit: (unit: Unit, example: unknown) => like(`Schrijf het ${inUnits[unit]}`, example),
	atLeast: (limit: number) => `Schrijf een getal van ${limit} of hoger.`,
	atMost: (limit: number) => `Schrijf een getal van ${limit} of lager.`,
	tooPrecise: 'Schrijf een bedrag met hooguit twee cijfers achter de komma.',
	tooLong: (length: number, limit: number) =>
		`Dit zijn ${length} tekens. Maak er hooguit ${limit} van.`,
	needed: (example: unknown) => like('Hier is een antwoord nodig', example),
	other: (example: unknown) => like('Dat past hier niet. Schrijf iets anders', example),
	days: 'Schrijf dagen, zoals ma t/m vr, of za en zo.',
	contradiction: ({ code, around, value }: Contradiction) => contradictions[code](around, value),
};

const inUnits: Record<Unit, string> = {
	percent: 'als percentage',
	euros: 'als bedrag in euro',
	minutes: 'in minuten',
	hours: 'in uren',
	workdays: 'in werkdagen',
	days: 'in dagen',
	weeks: 'in weken',
	months: 'in maanden',
	years: 'in jaren',
};

const like = (sentence: string, example: unknown): string =>
	typeof example === 'string' || typeof example === 'number'
		? `${sentence}, zoals ${String(example).replace(/\.$/, '')}.`
		: `${sentence}.`;

/** A value as somebody would type it; undefined where that is more than a line. */
export function shownAnswer(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value).replace('.', ',');
	if (Array.isArray(value)) return value.map((item) => shownAnswer(item) ?? '').join(', ');
	if (isWeekday(value)) return weekdayShort[value];
	if (typeof value !== 'string') return undefined;
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
	return year === undefined ? value : `${day}-${month}-${year}`;
}

/** An item of a list on one line. */
export function itemText(item: unknown): string {
	if (typeof item !== 'object' || item === null) return String(item);
	const { days, from, to, name } = item as Record<string, unknown>;
	if (Array.isArray(days)) return shiftText(String(name ?? ''), item as Shift, from, to);
	const [first] = Object.values(item);
	return [String(first), ...promises(item as Record<string, unknown>)].join(', ');
}

/** What a step of the selection promises, which nobody should take unread. */
function promises({ with: company, withinWorkdays, paid }: Record<string, unknown>): string[] {
	return [
		company === undefined ? '' : `met ${String(company)}`,
		withinWorkdays === undefined
			? ''
			: `binnen ${plural(Number(withinWorkdays), 'werkdag', 'werkdagen')}`,
		paid === true ? 'betaald' : '',
	].filter(Boolean);
}

function shiftText(name: string, shift: Shift, from: unknown, to: unknown): string {
	const times = describeShifts([
		{ ...shift, every: shift.every ?? 1, from: String(from), to: String(to) },
	]);
	return [name, ...times].filter(Boolean).join(': ');
}

const isWeekday = (value: unknown): value is Weekday => weekdays.some((day) => day === value);
