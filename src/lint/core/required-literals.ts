import { byWorth, type LiteralSet, together } from '#lint/core/literal-sets.ts';

/** An alternative of a regular expression. */
export interface Branch {
	source: string;
	/**
	 * Sets of literals, of each of which every text that fits holds at least one: those that say most
	 * first; none where that cannot be said.
	 */
	sets: readonly LiteralSet[];
}

/** What a text holds that fits a list which an expression names, such as `<bedrijf>`. */
export type SetsOfList = (name: string) => readonly LiteralSet[];

/**
 * Alternatives of an expression that stand in no group, each with the letters that it must hold. Knows
 * what phrases use: groups, alternatives, classes, quantifiers, look-around, and lists by their name.
 */
export function branchesOf(source: string, setsOfList?: SetsOfList): Branch[] {
	const reader = { source, at: 0, setsOfList };
	const branches: Branch[] = [];
	while (reader.at <= source.length) {
		const start = reader.at;
		const sets = sequence(reader);
		branches.push({ source: source.slice(start, reader.at), sets });
		reader.at += 1;
	}
	return branches;
}

/** Sets of literals, of each of which every text that fits the whole expression holds one. */
export const setsIn = (source: string, setsOfList?: SetsOfList): readonly LiteralSet[] =>
	together(branchesOf(source, setsOfList).map(({ sets }) => sets));

/** The set of literals that says most, of which every text that fits the whole expression holds one. */
export const requiredLiterals = (source: string): LiteralSet | undefined => setsIn(source)[0];

interface Reader {
	source: string;
	at: number;
	setsOfList: SetsOfList | undefined;
}

/** Reads up to the end of the branch. */
function sequence(reader: Reader): LiteralSet[] {
	const sets: LiteralSet[] = [];
	let run = '';
	const endRun = (): void => {
		if (run !== '') sets.push([run]);
		run = '';
	};
	while (reader.at < reader.source.length && !endsBranch(reader)) {
		const { letter, within = [] } = atom(reader);
		const mayBeAbsent = skipQuantifier(reader);
		if (letter !== undefined && mayBeAbsent === undefined) run += letter;
		else {
			endRun();
			if (mayBeAbsent !== true) sets.push(...(letter === undefined ? within : [[letter]]));
		}
	}
	endRun();
	return sets.length > 1 ? sets.toSorted(byWorth) : sets;
}

function endsBranch({ source, at }: Reader): boolean {
	const letter = source[at];
	return letter === '|' || letter === ')';
}

interface Atom {
	letter?: string;
	within?: readonly LiteralSet[];
}

const letterClass = /\[(?:\\.|[^\]\\])*\]/y;

/** Reads one letter, class or group. */
function atom(reader: Reader): Atom {
	const { source, at } = reader;
	const first = source[at] ?? '';
	if (first === '(') return group(reader);
	if (first === '<' && reader.setsOfList) return list(reader, reader.setsOfList);
	if (first === '[') {
		reader.at += lengthOf(letterClass, reader);
		return {};
	}
	reader.at += 1;
	if (first === '.') return {};
	return first === '\\' ? escaped(reader) : { letter: first };
}

function list(reader: Reader, setsOfList: SetsOfList): Atom {
	const { source, at } = reader;
	const end = source.indexOf('>', at);
	reader.at = end + 1;
	return { within: setsOfList(source.slice(at + 1, end)) };
}

function escaped(reader: Reader): Atom {
	const { source, at } = reader;
	const name = source[at] ?? '';
	const isProperty = name === 'p' || name === 'P';
	reader.at = isProperty ? source.indexOf('}', at) + 1 : at + 1;
	return /[a-z\d]/i.test(name) ? {} : { letter: name };
}

const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;

function group(reader: Reader): Atom {
	const start = reader.at;
	reader.at += lengthOf(opening, reader);
	const kind = reader.source[reader.at - 1] ?? '';
	const branches = [sequence(reader)];
	while (reader.source[reader.at] === '|') {
		reader.at += 1;
		branches.push(sequence(reader));
	}
	reader.at += 1;
	const isLookAround = reader.source[start + 1] === '?' && (kind === '=' || kind === '!');
	return isLookAround ? {} : { within: together(branches) };
}

const quantifier = /(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/y;

/** Whether what it follows may be absent; undefined without a quantifier. */
function skipQuantifier(reader: Reader): boolean | undefined {
	const letter = reader.source[reader.at] ?? '';
	if (!'?*+{'.includes(letter) || letter === '') return undefined;
	quantifier.lastIndex = reader.at;
	const found = quantifier.exec(reader.source);
	if (!found) return undefined;
	reader.at += found[0].length;
	return found[1] !== undefined || found[2] === '0';
}

/** Letters that an expression finds at this place. */
function lengthOf(expression: RegExp, { source, at }: Reader): number {
	expression.lastIndex = at;
	return expression.exec(source)?.[0].length ?? 1;
}
