import type { ContradictionCode } from '#domain/schema/contradiction.ts';
import { contradictions } from '#i18n/nl/contradictions.ts';
import { formatHint } from '#i18n/nl/format-hints.ts';

/** The field a sentence is about. */
export interface About {
	path: readonly PropertyKey[];
	value: unknown;
	example: unknown;
	/** What forms call the field. */
	title: string | undefined;
}

/** Sentences about frontmatter: first what is there, then what to do. */
export const schemaText = {
	missing: (about: About) =>
		`${capital(nameOf(about.path))} ontbreekt. ${about.title ? `Dit is: ${about.title.toLowerCase()}. ` : ''}Voeg een regel toe${exampleOf(about, ', bijvoorbeeld ')}.`,
	empty: (about: About) =>
		`${capital(nameOf(about.path))} is leeg. Vul iets in${exampleOf(about, ', zoals ')}, of haal de regel weg.`,
	wrongType: ({ expected, ...about }: About & { expected: string }) =>
		`${found(about)} ${typeHint(expected, about)}`,
	wrongValue: ({ options, near, ...about }: About & { options: string[]; near: string | undefined }) =>
		options.length === 1
			? `${found(about)} Hier kan alleen ${options[0]} staan.`
			: `${found(about)} ${near ? `Bedoel je “${near}”? ` : ''}Kies uit: ${listOf(options)}.`,
	tooSmall: ({ limit, ...about }: About & { limit: number }) => {
		if (typeof about.value === 'string') return `${capital(nameOf(about.path))} is leeg. Vul iets in${exampleOf(about, ', zoals ')}.`;
		if (Array.isArray(about.value))
			return `${capital(nameOf(about.path))} heeft te weinig regels. Schrijf er minstens ${limit}.`;
		return `${found(about)} Schrijf een getal van ${numberOf(limit)} of hoger.`;
	},
	tooBig: ({ limit, ...about }: About & { limit: number }) => {
		if (typeof about.value === 'string')
			return `${capital(nameOf(about.path))} is ${about.value.length} tekens lang. Maak er hooguit ${limit} tekens van.`;
		if (Array.isArray(about.value))
			return `${capital(nameOf(about.path))} heeft ${about.value.length} regels. Houd er hooguit ${limit} over.`;
		return `${found(about)} Schrijf een getal van ${numberOf(limit)} of lager.`;
	},
	wrongFormat: ({ format, ...about }: About & { format: string }) =>
		`${found(about)} ${formatHint(about, format)}`,
	tooPrecise: (about: About) =>
		`${found(about)} Schrijf een bedrag met hooguit twee cijfers achter de punt.`,
	other: (about: About) => `${found(about)} Dat past hier niet${exampleOf(about, '. Schrijf iets als ')}.`,
	contradiction: (code: string, around: unknown, about: About) =>
		contradictions[code as ContradictionCode](around as never, about.value as never),
	unknownKey: (key: string, path: readonly PropertyKey[], near: string | undefined) =>
		key.includes(' ')
			? `“${shortened(key)}” hoort bij de tekst ervoor, maar is er door een komma van losgeraakt. Zet de hele tekst tussen aanhalingstekens.`
			:
		`“${key}” is geen bekende sleutel${path.length > 0 ? ` ${inside(path)}` : ''}. ${near ? `Bedoel je “${near}”?` : 'Haal de regel weg of kijk in de handleiding welke sleutels er zijn.'}`,
};

export type SchemaText = typeof schemaText;

/** “min” bij “salary”; nummer 2 van “shifts”. */
function nameOf(path: readonly PropertyKey[]): string {
	const last = path.at(-1);
	if (last === undefined) return 'het bestand';
	if (typeof last === 'number') return `nummer ${last + 1} van “${String(path.at(-2))}”`;
	return `“${String(last)}”${path.length > 1 ? ` ${inside(path.slice(0, -1))}` : ''}`;
}

function inside(path: readonly PropertyKey[]): string {
	const last = path.at(-1);
	return typeof last === 'number'
		? `bij “${String(path.at(-2))}” nummer ${last + 1}`
		: `bij “${String(last)}”`;
}

function found({ path, value }: About): string {
	return typeof value === 'object'
		? `Bij ${nameOf(path)} staat ${Array.isArray(value) ? 'een lijst' : 'een groep regels'}.`
		: `Bij ${nameOf(path)} staat “${shortened(String(value))}”.`;
}

const shortened = (value: string): string => (value.length > 60 ? `${value.slice(0, 59)}…` : value);

function exampleOf({ example, path }: About, before: string): string {
	if (example === undefined) return '';
	const key = typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : '- ';
	return `${before}${key}${yamlOf(example)}`;
}

/** A value as it stands on one line of YAML. */
export function yamlOf(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(yamlOf).join(', ')}]`;
	if (typeof value === 'object' && value !== null)
		return `{ ${Object.entries(value)
			.map(([key, inner]) => `${key}: ${yamlOf(inner)}`)
			.join(', ')} }`;
	return typeof value === 'string' ? `"${value}"` : String(value);
}

function typeHint(expected: string, about: About): string {
	const example = exampleOf(about, ', zoals ');
	switch (expected) {
		case 'number':
			return `Schrijf een getal: alleen cijfers, met een punt voor de cijfers achter de komma${example}.`;
		case 'int':
			return `Schrijf een heel getal${example}.`;
		case 'string':
			return `Schrijf tekst${typeof about.value === 'object' ? '' : ' tussen aanhalingstekens'}${example}.`;
		case 'boolean':
			return 'Schrijf true (ja) of false (nee).';
		case 'array':
			return `Maak er een lijst van${example}.`;
		default:
			return `Hier horen eigen regels onder${example}.`;
	}
}

const listOf = (options: readonly string[]): string =>
	`${options.slice(0, -1).join(', ')} of ${options.at(-1)}`;

const numberOf = (number: number): string => String(number).replace('.', ',');

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
