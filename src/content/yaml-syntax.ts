import type { YAMLError } from 'yaml';
import type { Range } from '#content/problem.ts';
import { lineAt, lineEnd, lineStart } from '#content/source-lines.ts';
import type { YamlFault } from '#i18n/nl/yaml.ts';

/** One thing that is wrong with the YAML, and where. */
export interface YamlFaultAt {
	fault: YamlFault;
	range: Range;
	/** The character or key the sentence is about. */
	word?: string;
}

/**
 * What an author did wrong where the parser stumbled. One mistake makes it stumble many times, so
 * each block under a key at the margin tells only its first.
 */
export function syntaxFaults(errors: readonly YAMLError[], source: string): YamlFaultAt[] {
	const lost = errors.findIndex(({ message }) => message.includes('in YAML stream'));
	const told = new Set<number>();
	return errors
		.slice(0, lost < 0 ? undefined : lost + 1)
		.map((error) => faultOf(error, source))
		.filter(({ range }) => {
			const block = blockStart(source, range[0]);
			return !told.has(block) && told.add(block);
		});
}

function faultOf({ code, message, pos }: YAMLError, source: string): YamlFaultAt {
	const range: Range = [pos[0], Math.min(pos[1], source.length)];
	const [closer] = /(?<=Missing closing |end with a )["'}\]]/.exec(message) ?? [];
	if (closer) return unclosed(closer, pos[0], source);
	const special = specialStart(pos[0], source);
	if (special) return special;
	const fault = faultsByMessage.find(([words]) => message.includes(words))?.[1];
	if (fault) return { fault, range };
	if (code === 'BAD_SCALAR_START' || code === 'TAG_RESOLVE_FAILED')
		return { fault: 'special-start', word: source.charAt(pos[0]), range };
	return message.includes('same column') ? faultOfItem(pos[0], source) : faultOfLine(range, source);
}

/** Markdown's bold in a list looks to YAML like the name of another value. */
function specialStart(offset: number, source: string): YamlFaultAt | undefined {
	const line = lineAt(source, offset);
	const [whole, before = '', word = ''] = /^(\s*(?:- +|\w+: +)+)([*&])/.exec(line) ?? [];
	if (!whole) return undefined;
	const start = lineStart(source, offset) + before.length;
	return { fault: 'special-start', word, range: [start, start + 1] };
}

/** Pieces of the messages of the `yaml` package, https://eemeli.org/yaml/#errors */
const faultsByMessage: [string, YamlFault][] = [
	['Tabs are not allowed', 'tab'],
	['Invalid escape', 'escape'],
	['multiple documents', 'second-opening'],
	['flow-map-end', 'extra-bracket'],
	['flow-seq-end', 'extra-bracket'],
	['at node end', 'text-after-quote'],
	['Comments must be separated', 'text-after-quote'],
	['Missing , ', 'comma-missing'],
	['not allowed within flow', 'two-colons-in-brackets'],
	['Block scalar header', 'text-after-fold'],
];

function unclosed(closer: string, offset: number, source: string): YamlFaultAt {
	const start = closer === '}' || closer === ']' ? openBracket : openQuote;
	const code = withoutComments(source);
	const from = start(code, offset, closer);
	const comment = code.indexOf(hidden, from);
	if (start === openBracket && comment > 0 && comment < lineEnd(source, from))
		return { fault: 'comment-in-brackets', range: [comment, lineEnd(source, from)] };
	return { fault: 'unclosed', word: closer, range: [from, from + 1] };
}

/** Stands for a character of a comment, so that offsets stay as they are. */
const hidden = '\0';

/** A `#` between quotes begins no comment: then the line is left alone. */
const withoutComments = (source: string): string =>
	source.replace(/(?<=[ \t])#[^"'\n]*$/gm, (comment) => hidden.repeat(comment.length));

const openQuote = (source: string, offset: number, quote: string): number =>
	Math.max(source.lastIndexOf(quote, offset - 1), 0);

function openBracket(source: string, offset: number, closer: string): number {
	const opener = closer === '}' ? '{' : '[';
	let depth = 1;
	for (let at = offset - 1; at > 0; at -= 1) {
		if (source[at] === closer) depth += 1;
		if (source[at] === opener) depth -= 1;
		if (depth === 0) return at;
	}
	return 0;
}

function faultOfItem(offset: number, source: string): YamlFaultAt {
	const range = textOf(offset, source);
	const isDash = /^\s*-[^\s-]/.test(lineAt(source, offset));
	return { fault: isDash ? 'dash-without-space' : 'indent', range };
}

/** Judges the line on which the parser stumbled by its looks. */
function faultOfLine(range: Range, source: string): YamlFaultAt {
	const line = lineAt(source, range[0]);
	if (/^\s*-[^\s-]/.test(line))
		return { fault: 'dash-without-space', range: textOf(range[0], source) };
	if (/^\s*(?:- )?\w+:[^\s/]/.test(line)) return { fault: 'colon-without-space', range };
	if (!/:(?:\s|$)/.test(line)) return { fault: 'colon-missing', range };
	if (/:\s.*:(?:\s|$)/.test(line)) return { fault: 'two-colons', range };
	const next = lineEnd(source, range[0]) + 1;
	const isDeeper = indentOf(lineAt(source, next)) > indentOf(line);
	if (!isDeeper) return { fault: 'indent', range: textOf(range[0], source) };
	return { fault: 'indent', range: textOf(next, source) };
}

/** Range of a line without the spaces around it. */
function textOf(offset: number, source: string): Range {
	const line = lineAt(source, offset);
	const start = lineStart(source, offset) + indentOf(line);
	return [start, start + line.trim().length];
}

const indentOf = (line: string): number => line.search(/\S|$/);

/** Offset of the last line at the margin, up to an offset. */
function blockStart(source: string, offset: number): number {
	const before = source.slice(0, lineEnd(source, offset));
	const starts = Array.from(before.matchAll(/^[^\s#-]/gm), ({ index }) => index);
	return starts.at(-1) ?? 0;
}
