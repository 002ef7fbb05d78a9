import { literalWeight } from '#lint/core/literal-weight.ts';

/** A quantifier: whether what it follows may be absent. */
const quantifier = /^(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/;

const letterClass = /^\[(?:\\.|[^\]\\])*\]/;

/**
 * Literals of which every text that a regular expression matches holds at least one; none where that
 * cannot be said. Knows what phrases use: groups, alternatives, classes, quantifiers, look-around.
 */
export function requiredLiterals(source: string): readonly string[] | undefined {
	const reader = { source, at: 0 };
	return alternatives(reader);
}

interface Reader {
	source: string;
	at: number;
}

type Literals = readonly string[] | undefined;

function alternatives(reader: Reader): Literals {
	const branches = [sequence(reader)];
	while (reader.source[reader.at] === '|') {
		reader.at += 1;
		branches.push(sequence(reader));
	}
	return branches.every((branch) => branch !== undefined)
		? [...new Set(branches.flat())]
		: undefined;
}

function sequence(reader: Reader): Literals {
	let best: Literals;
	let run = '';
	const endRun = (): void => {
		if (run !== '') best = better(best, [run]);
		run = '';
	};
	while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? '')) {
		const { letter, literals } = atom(reader);
		const mayBeAbsent = skipQuantifier(reader);
		if (letter !== undefined && mayBeAbsent === undefined) run += letter;
		else {
			endRun();
			if (mayBeAbsent === false) best = better(best, letter === undefined ? literals : [letter]);
			if (mayBeAbsent === undefined) best = better(best, literals);
		}
	}
	endRun();
	return best;
}

/** Reads one letter, class or group. */
function atom(reader: Reader): { letter?: string; literals?: Literals } {
	const { source } = reader;
	const start = reader.at;
	const first = source[start] ?? '';
	if (first === '(') return group(reader);
	if (first === '[') {
		reader.at = start + (letterClass.exec(source.slice(start))?.[0].length ?? 1);
		return {};
	}
	reader.at += 1;
	if (first === '.') return {};
	if (first !== '\\') return { letter: first };
	const escaped = source[start + 1] ?? '';
	const isProperty = escaped === 'p' || escaped === 'P';
	reader.at = isProperty ? source.indexOf('}', start) + 1 : start + 2;
	return /[a-z\d]/i.test(escaped) ? {} : { letter: escaped };
}

function group(reader: Reader): { literals?: Literals } {
	const opening =
		/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(reader.source.slice(reader.at))?.[0] ?? '(';
	reader.at += opening.length;
	const literals = alternatives(reader);
	reader.at += 1;
	return /[=!]$/.test(opening) ? {} : { literals };
}

/** Undefined without a quantifier. */
function skipQuantifier(reader: Reader): boolean | undefined {
	const found = quantifier.exec(reader.source.slice(reader.at));
	if (!found) return undefined;
	reader.at += found[0].length;
	return found[1] !== undefined || found[2] === '0';
}

/** The set that a text holds least often. */
function better(a: Literals, b: Literals): Literals {
	if (a === undefined || b === undefined) return a ?? b;
	return weightOf(b) < weightOf(a) ? b : a;
}

const weightOf = (literals: readonly string[]): number =>
	literals.reduce((sum, literal) => sum + literalWeight(literal), 0);
