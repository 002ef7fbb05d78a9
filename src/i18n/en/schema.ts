import { capitalised } from '#domain/first-letter.ts';
import { contradictions } from '#i18n/en/contradictions.ts';
import { plural } from '#i18n/en/count.ts';
import { formHints } from '#i18n/en/format-hints.ts';
import { nameOf, placeOf } from '#i18n/en/place-in-frontmatter.ts';
import { typeHint } from '#i18n/en/type-hints.ts';
import { asShortYaml } from '#i18n/nl/as-yaml.ts';
import { readingsOf } from '#i18n/nl/notation.ts';
import type { About } from '#i18n/nl/about.ts';
import type { SchemaText } from '#i18n/nl/schema.ts';
import { shortened } from '#i18n/nl/shortened.ts';

/**
 * Sentences about frontmatter: first what is there, then what to do. The descriptions of fields are
 * Dutch, so no sentence repeats them.
 */
export const schemaText: SchemaText = {
	missing: (about) => `${capitalised(nameOf(about.path))} is missing. Fill it in${lineOf(about)}.`,
	empty: (about) =>
		`${capitalised(nameOf(about.path))} is empty. Fill it in${lineOf(about)}${about.isRequired ? '' : ', or remove the key'}.`,
	emptyByComment: (about) =>
		`${capitalised(nameOf(about.path))} is empty: what comes after # does not count. Put the text between quotation marks.`,
	wrongType: ({ expected, ...about }) =>
		`${found(about)} ${typeHint(expected, about)}${lineOf(about)}.`,
	wrongForm: ({ form, ...about }) =>
		form === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(about.shown)
			? `${found(about)} That day does not exist. Check the date.`
			: `${found(about)} ${formHints[form]}${lineOf(about)}.`,
	wrongValue: ({ options, ...about }) => `${found(about)} ${choice(options, about)}`,
	tooSmall: ({ limit, ...about }) => {
		if (typeof about.value === 'string') return schemaText.empty(about);
		if (!Array.isArray(about.value)) return `${found(about)} Write a number of ${limit} or more.`;
		return about.value.length === 0
			? `The list ${nameOf(about.path)} is empty. Put at least ${limit === 1 ? 'one' : limit} in it${lineOf(about)}.`
			: `The list ${nameOf(about.path)} has ${items(about.value)}. Make it ${limit}.`;
	},
	tooBig: ({ limit, ...about }) => {
		if (typeof about.value === 'string')
			return `${capitalised(nameOf(about.path))} is ${about.value.length} characters long. Make it at most ${limit} characters.`;
		return Array.isArray(about.value)
			? `The list ${nameOf(about.path)} has ${items(about.value)}. Make it ${limit}.`
			: `${found(about)} Write a number of ${limit} or less.`;
	},
	tooPrecise: (about) =>
		`${found(about)} Write an amount with at most two digits after the decimal point.`,
	other: (about) => `${found(about)} That does not fit here. Write something else${lineOf(about)}.`,
	contradiction: ({ code, around, value }) => contradictions[code](around, value),
	unknownKey: (key, path, near) =>
		`“${shortened(key)}” is not a known key${placeOf(path)}. ${near ? `Did you mean “${near}”?` : 'Remove the key, or look up the right one in docs/sleutels.md.'}`,
	looseText: (key) =>
		`“${shortened(key)}” belongs to the text before it, but a comma split it off. Put the whole text between quotation marks.`,
	looseDecimals: (key) =>
		`“${key}” belongs to the number before it, but a comma split it off. Write a point in place of the comma.`,
	readingsOf,
};

const found = ({ path, value, shown }: About): string =>
	`${capitalised(nameOf(path))} is ${quoted(value, shown)}.`;

function quoted(value: unknown, shown: string): string {
	if (typeof value !== 'object') return `“${shortened(shown)}”`;
	return Array.isArray(value) ? 'a list' : 'a group of keys';
}

const items = ({ length }: readonly unknown[]): string => plural(length, 'item');

/** The line to write: what was meant, or else an example. */
function lineOf({ path, example, meant }: About): string {
	const value = meant ?? example;
	if (value === undefined) return '';
	const key = typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : '- ';
	return `${meant === undefined ? ', for example ' : ': '}“${key}${asShortYaml(value)}”`;
}

const mostOptionsToRead = 12;

function choice(options: string[], { meant }: About): string {
	const near = meant === undefined ? '' : `Did you mean “${String(meant)}”?`;
	if (options.length === 1) return `Only “${options[0]}” is allowed here.`;
	if (near && options.length > mostOptionsToRead) return near;
	return `${near}${near && ' '}Choose from: ${options.slice(0, -1).join(', ')} or ${options.at(-1)}.`;
}
