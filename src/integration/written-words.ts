/**
 * The source of a module with patterns, in which lists of words by `eitherOf` are one text, and so is what
 * stands between words. What follows stays on its line.
 */
export const withWrittenWords = (code: string): string =>
	code
		.replace(before, (_, most: string, longest = '15') => `(?:\\\\p{L}{1,${longest}} ){0,${most}}`)
		.replace(behind, (_, most: string, longest = '15') => `(?: \\\\p{L}{1,${longest}}){0,${most}}`)
		.replace(list, (call) => oneText(call) + '\n'.repeat(call.split('\n').length - 1));

const before = /\$\{wordsThen\((\d+)(?:, (\d+))?\)\}/g;
const behind = /\$\{thenWords\((\d+)(?:, (\d+))?\)\}/g;

const texts = /'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|`((?:\\.|[^`\\])*)`/g;
const anyText = `(?:${texts.source.replaceAll('((?:', '(?:(?:')})`;
/** As the formatter lays a list out. */
const list = new RegExp(`\\beitherOf\\((?:\\s*${anyText},?)+\\s*\\)`, 'g');

const oneText = (call: string): string =>
	`\`(?:${Array.from(
		call.matchAll(texts),
		([, single, double, template]) => template ?? inTemplate(single ?? double ?? ''),
	).join('|')})\``;

/** The text may hold what means something else between backquotes. */
const inTemplate = (text: string): string => text.replace(/`|\$\{/g, '\\$&');
