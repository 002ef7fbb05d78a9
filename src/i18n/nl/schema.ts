import { capitalised } from '#domain/first-letter.ts';
import type { Path } from '#domain/path.ts';
import type { Contradiction } from '#domain/schema/contradiction.ts';
import type { Form } from '#domain/schema/form.ts';
import type { About } from '#i18n/nl/about.ts';
import { asShortYaml } from '#i18n/nl/as-yaml.ts';
import { contradictions } from '#i18n/nl/contradictions.ts';
import { formHints } from '#i18n/nl/format-hints.ts';
import { readingsOf } from '#i18n/nl/notation.ts';
import { nameOf, placeOf } from '#i18n/nl/place-in-frontmatter.ts';
import { shortened } from '#i18n/nl/shortened.ts';
import { typeHint } from '#i18n/nl/type-hints.ts';

/** Sentences about frontmatter: first what is there, then what to do. */
export const schemaText = {
	missing: (about: About) =>
		sentence(
			`${capitalised(nameOf(about.path, about.title))} ontbreekt. Vul het in${lineOf(about)}`,
		),
	empty: (about: About) =>
		sentence(
			`${capitalised(nameOf(about.path))} is leeg. Vul iets in${lineOf(about)}${about.isRequired ? '' : ', of haal de sleutel weg'}`,
		),
	emptyByComment: (about: About) =>
		`${capitalised(nameOf(about.path))} is leeg: wat na # staat, telt niet mee. Zet de tekst tussen aanhalingstekens.`,
	wrongType: ({ expected, ...about }: About & { expected: string }) =>
		sentence(`${found(about)} ${typeHint(expected, about)}${lineOf(about)}`),
	wrongForm: ({ form, ...about }: About & { form: Form }) =>
		form === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(about.shown)
			? `${found(about)} Die dag bestaat niet. Kijk de datum na.`
			: sentence(`${found(about)} ${formHints[form]}${lineOf(about)}`),
	wrongValue: ({ options, ...about }: About & { options: string[] }) =>
		`${found(about)} ${choice(options, about)}`,
	tooSmall: ({ limit, ...about }: About & { limit: number }) => {
		if (typeof about.value === 'string') return schemaText.empty(about);
		if (!Array.isArray(about.value))
			return `${found(about)} Schrijf een getal van ${limit} of hoger.`;
		return about.value.length === 0
			? sentence(
					`De lijst ${nameOf(about.path)} is leeg. Zet er minstens ${limit === 1 ? 'één' : limit} in${lineOf(about)}`,
				)
			: `De lijst ${nameOf(about.path)} heeft ${about.value.length} regels. Maak er ${limit} van.`;
	},
	tooBig: ({ limit, ...about }: About & { limit: number }) => {
		if (typeof about.value === 'string')
			return `${capitalised(nameOf(about.path))} is ${about.value.length} tekens lang. Maak er hooguit ${limit} tekens van.`;
		return Array.isArray(about.value)
			? `De lijst ${nameOf(about.path)} heeft ${about.value.length} regels. Maak er ${limit} van.`
			: `${found(about)} Schrijf een getal van ${limit} of lager.`;
	},
	tooPrecise: (about: About) =>
		`${found(about)} Schrijf een bedrag met hooguit twee cijfers achter de punt.`,
	other: (about: About) =>
		sentence(`${found(about)} Dat past hier niet. Schrijf iets anders${lineOf(about)}`),
	contradiction: ({ code, around, value }: Contradiction) => contradictions[code](around, value),
	unknownKey: (key: string, path: Path, near: string | undefined) =>
		`“${shortened(key)}” is geen bekende sleutel${placeOf(path)}. ${near ? `Bedoel je “${near}”?` : 'Haal de sleutel weg, of zoek de goede op in docs/sleutels.md.'}`,
	looseText: (key: string) =>
		`“${shortened(key)}” hoort bij de tekst ervoor, maar is er door een komma van losgeraakt. Zet de hele tekst tussen aanhalingstekens.`,
	looseDecimals: (key: string) =>
		`“${key}” hoort bij het getal ervoor, maar is er door een komma van losgeraakt. Schrijf een punt in plaats van die komma.`,
	readingsOf,
};

export type SchemaText = typeof schemaText;

const found = ({ path, value, shown }: About): string =>
	`Bij ${nameOf(path)} staat ${quoted(value, shown)}.`;

function quoted(value: unknown, shown: string): string {
	if (typeof value !== 'object') return `“${shortened(shown)}”`;
	return Array.isArray(value) ? 'een lijst' : 'een groep sleutels';
}

/** The line to write: what was meant, or else an example. */
function lineOf({ path, example, meant }: About): string {
	const value = meant ?? example;
	if (value === undefined) return '';
	const key = typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : '- ';
	return `${meant === undefined ? ', bijvoorbeeld ' : ': '}${key}${asShortYaml(value)}`;
}

const mostOptionsToRead = 12;

function choice(options: string[], { meant, description }: About): string {
	const near = meant === undefined ? '' : `Bedoel je “${String(meant)}”?`;
	if (options.length === 1)
		return `Hier kan alleen ${options[0]} staan. ${description ?? ''}`.trim();
	if (near && options.length > mostOptionsToRead) return near;
	const explained = options.every((option) => description?.includes(option));
	const list = explained && description ? description : `${listOf(options)}.`;
	return `${near}${near && ' '}Kies uit: ${list}`;
}

const listOf = (options: readonly string[]): string =>
	`${options.slice(0, -1).join(', ')} of ${options.at(-1)}`;

/** An example can end with a full stop of its own. */
const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);
