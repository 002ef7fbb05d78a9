import { eitherOf } from '#domain/written/alternatives.ts';
import { latinLetters } from '#lint/core/word-borders.ts';
import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** Words that end a group of adjectives: a phrase does not reach past them. */
const stops = eitherOf(
	'aan|als|bij|binnen|dat|de|die|door|een|er|het|ik|in|is|je|jij|maar|met|na|naar|niet|om|onder',
	'ons|onze|op|over|te|tot|tussen|uit|van|voor|waar|waarin|we|wij|wordt|zijn|zonder',
	'at|by|for|from|of|on|that|the|to|who|with|you',
);

const letter = `[${latinLetters}\\d]`;
const word = `${letter}{1,40}(?:[.'&+-]${letter}{1,30}){0,3}`;
/** In “eerlijke materialen en collega’s” the adjective says nothing of the second noun. */
const manyThings = `${letter}{2,30}(?:ingen|heden|ialen|ieën|'s)`;
const gap = `(?:(?:,| /| &| -)? (?!${stops}[ ,.;:])(?!${manyThings} en )${word}){0,3}`;

/**
 * Writes the shorthand of patterns out as one regular expression, which finds any of them. `own` are the
 * lists that their phrase has.
 */
export const expanded = (
	patterns: readonly string[],
	vocabulary: Vocabulary,
	own?: Vocabulary,
): string => withLists(withMarks(withOwnLists(patterns, own)), vocabulary);

/** The name of a list in a pattern. */
export const listName = /(?<!\()<([a-z-]+)>/g;

/** Writes out the lists that a phrase has of its own, as text: so they cost as little as words in a pattern. */
export const withOwnLists = (
	patterns: readonly string[],
	own: Vocabulary | undefined,
): readonly string[] =>
	own === undefined ? patterns : patterns.map((pattern) => writtenOut(pattern, own));

const writtenOut = (pattern: string, own: Vocabulary): string =>
	pattern.replace(listName, (named, name: string) => {
		const list = own[name];
		return list === undefined ? named : `(?:${writtenOut(list.join('|'), own)})`;
	});

/** Writes out the names of lists, in a pattern without other shorthand. */
export const withLists = (pattern: string, vocabulary: Vocabulary): string =>
	pattern.replace(listName, (_, name: string) => `(?:${listIn(vocabulary, name)})`);

const lists = new WeakMap<Vocabulary, Map<string, string>>();

/** Hundreds of phrases name the same lists. */
function listIn(vocabulary: Vocabulary, name: string): string {
	const known = lists.get(vocabulary) ?? new Map<string, string>();
	lists.set(vocabulary, known);
	const written = known.get(name) ?? expanded(listNamed(name, vocabulary), vocabulary);
	known.set(name, written);
	return written;
}

/** A list as it stands in the vocabulary, with its shorthand. */
export function listNamed(name: string, vocabulary: Vocabulary): readonly string[] {
	const list = vocabulary[name];
	if (list === undefined) throw new RangeError(`The vocabulary has no list \`${name}\`.`);
	return list;
}

/** Behind “en” at the end of a phrase: the last word of what is said, as in “snel en goed.”, not “en niet ouder”. */
const lastWord = '#(?=[.,;:!?)]|$)';

/** Writes out all shorthand but the names of lists. */
export function withMarks(patterns: readonly string[]): string {
	return patterns
		.join('|')
		.replace(/(?<=: (?:en|and) )#(?=\)\?(?:\||$))/g, lastWord)
		.replace(/(?<![\p{L}\\])(\p{L}{3,})e\?/gu, (_, stem: string) => withBareForm(stem))
		.replaceAll('…', gap)
		.replace(/(?<!\\)%/g, `[${latinLetters}\\d-]{0,40}`)
		.replaceAll('\\%', '%')
		.replaceAll('#', word);
}

/** Both forms of an adjective: “e?” after “zinvoll” is also “zinvol”, after “brav” also “braaf”. */
function withBareForm(stem: string): string {
	const bare = bareFormOf(stem);
	return bare === stem ? `${stem}e?` : `(?:${stem}e?|${bare})`;
}

function bareFormOf(stem: string): string {
	const voiceless = stem.replace(/v$/, 'f').replace(/z$/, 's');
	if (/([bdfgklmnprst])\1$/.test(voiceless)) return voiceless.slice(0, -1);
	if (/(?:er|en|em|ig|isch)$/.test(voiceless)) return voiceless;
	return voiceless.replace(/(?<![aeou])(?:(?<!i)e|[aou])(?=[bdfgklmnprst]$)/, '$&$&');
}

/** Finds an expanded pattern, never inside a word. */
export const wordExpression = (source: string): RegExp =>
	new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, 'g');
