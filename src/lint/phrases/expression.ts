import { latinLetters } from '#lint/core/word-borders.ts';

/** Words that end a group of adjectives: a phrase does not reach past them. */
const stops =
	'aan|als|bij|binnen|dat|de|die|door|een|er|het|ik|in|is|je|jij|maar|met|na|naar|niet|om|onder|ons|onze|op|over|te|tot|tussen|uit|van|voor|waar|waarin|we|wij|wordt|zijn|zonder|at|by|for|from|in|of|on|that|the|to|who|with|you';

const letter = `[${latinLetters}\\d]`;
const word = `${letter}{1,40}(?:[.'&+-]${letter}{1,30}){0,3}`;
/** In “eerlijke materialen en collega’s” the adjective says nothing of the second noun. */
const manyThings = `${letter}{2,30}(?:ingen|heden|ialen|ieën|'s)`;
const gap = `(?:(?:,| /| &| -)? (?!(?:${stops})[ ,.;:])(?!${manyThings} en )${word}){0,3}`;

/** Writes the shorthand of a phrase out as a regular expression. */
export function expanded(pattern: string, vocabulary: Readonly<Record<string, string>>): string {
	const written = pattern.replace(/<([a-z-]+)>/g, (_, name: string) => {
		const list = vocabulary[name];
		if (list === undefined) throw new RangeError(`The vocabulary has no list \`${name}\`.`);
		return `(?:${expanded(list, vocabulary)})`;
	});
	return written
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
