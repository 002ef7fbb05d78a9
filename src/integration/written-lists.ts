/**
 * The source of a module with phrases, in which the lists that a phrase has of its own are written out in
 * its patterns. What follows stays on its line.
 */
export const withWrittenLists = (code: string): string =>
	code.replace(phraseWithLists, (_, lists: string, rest: string) => {
		const words = wordsByName(lists);
		return '\n'.repeat(lists.split('\n').length - 1) + writtenOut(rest, words);
	});

/** As the formatter lays phrases out. */
const phraseWithLists = /^(\t\tlists: \{\n(?:\t{3}.*\n)+\t\t\},\n)((?:\t\t.*\n)+)/gm;
const list = /^\t{3}'?([\w-]+)'?: \[(?:\n((?:\t{4}.*\n)+)\t{3}|(.*))\],$/gm;
const text = /'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"/g;

const wordsByName = (lists: string): ReadonlyMap<string, string> =>
	new Map(
		Array.from(lists.matchAll(list), ([, name = '', lines, line]) => [
			name,
			wordsIn(lines ?? line ?? ''),
		]),
	);

/** The words may come to stand between other quotation marks. */
const wordsIn = (texts: string): string =>
	Array.from(texts.matchAll(text), ([, single, double]) => single ?? double ?? '')
		.join('|')
		.replace(/\\?(['"])/g, '\\$1');

const writtenOut = (code: string, words: ReadonlyMap<string, string>): string =>
	code.replace(/<([a-z-]+)>/g, (named, name: string) => {
		const own = words.get(name);
		return own === undefined ? named : `(?:${writtenOut(own, words)})`;
	});
