import type { ContradictionCode } from '#domain/schema/contradiction.ts';
import type { Form } from '#domain/schema/form.ts';
import { contradictions } from '#i18n/nl/contradictions.ts';
import { formHints } from '#i18n/nl/format-hints.ts';

/** In a conversation people may write as they are used to, so some hints differ from those about files. */
const spokenHints: Partial<Record<Form, string>> = {
	'clock-time': 'Schrijf een tijd, zoals 8.30 of 17.00',
	date: 'Schrijf een datum die bestaat, zoals 18-12-2026',
	postcode: 'Schrijf een postcode, zoals 9711 LX of alleen 9711',
	'web-address': 'Schrijf het hele adres van de pagina, zoals https://example.nl/werken',
	email: 'Schrijf een e-mailadres, zoals werk@example.nl',
	phone: 'Schrijf een telefoonnummer van minstens acht cijfers, zoals 050 123 45 67',
	kvk: 'Schrijf de acht cijfers van het KvK-nummer',
};

/** What somebody hears whose answer does not fit, with an example where there is one. */
export const answerText = {
	form: (form: Form, example: unknown) =>
		spokenHints[form] === undefined ? like(formHints[form], example) : `${spokenHints[form]}.`,
	number: (expected: string, example: unknown) =>
		like(expected === 'int' ? 'Schrijf een heel getal' : 'Schrijf een getal', example),
	atLeast: (limit: number) => `Schrijf een getal van ${limit} of hoger.`,
	atMost: (limit: number) => `Schrijf een getal van ${limit} of lager.`,
	tooPrecise: 'Schrijf een bedrag met hooguit twee cijfers achter de komma.',
	tooLong: (length: number, limit: number) =>
		`Dit zijn ${length} tekens. Maak er hooguit ${limit} van.`,
	needed: (example: unknown) => like('Hier is een antwoord nodig', example),
	other: (example: unknown) => like('Dat past hier niet. Schrijf iets anders', example),
	days: 'Schrijf dagen, zoals ma t/m vr, of za en zo.',
	contradiction: (code: string, around: unknown, value: unknown) =>
		contradictions[code as ContradictionCode](around as never, value as never),
};

const like = (sentence: string, example: unknown): string =>
	typeof example === 'string' || typeof example === 'number'
		? `${sentence}, zoals ${String(example).replace(/\.$/, '')}.`
		: `${sentence}.`;
