/** A literal with the number of its owner. */
export type OwnedLiteral = readonly [literal: string, owner: number];

type StateTable = Uint16Array | Uint32Array;

/** What an automaton goes by: a state stands for the letters read that may still become a literal. */
interface Tables {
	/** Class of each letter in the literals, by its code; letters in no literal have class 0. */
	classOf: Uint16Array;
	/** Number of classes. */
	width: number;
	/** Next state by state and class. */
	next: StateTable;
	/** Owners of the literals that end in a state, but not of those that only end its last letters. */
	owners: readonly (readonly number[] | undefined)[];
	/** The state with owners that is left when letters are taken off the front of this one; 0 for none. */
	shorter: StateTable;
}

/** The tables for these literals. */
export function tablesOf(literals: readonly OwnedLiteral[]): Tables {
	const ownersOf = byLiteral(literals);
	const classOf = new Uint16Array(0x10000);
	let width = 1;
	let states = 1;
	for (const literal of ownersOf.keys()) {
		states += literal.length;
		for (let index = 0; index < literal.length; index += 1) {
			const letter = literal.charCodeAt(index);
			if (classOf[letter] === 0) classOf[letter] = width++;
		}
	}
	const tree = treeOf(ownersOf, classOf, { width, states });
	return { classOf, width, owners: tree.owners, ...withFailures(tree, width) };
}

/** Literals with all their owners: many owners share theirs. */
function byLiteral(literals: readonly OwnedLiteral[]): Map<string, number[]> {
	const ownersOf = new Map<string, number[]>();
	for (const [literal, owner] of literals) {
		const owners = ownersOf.get(literal);
		if (owners) owners.push(owner);
		else ownersOf.set(literal, [owner]);
	}
	return ownersOf;
}

interface Tree {
	next: StateTable;
	owners: (readonly number[] | undefined)[];
	/** Of each state, the place in `next` that leads to it. */
	entry: number[];
	depth: number[];
}

function treeOf(
	ownersOf: ReadonlyMap<string, readonly number[]>,
	classOf: Uint16Array,
	{ width, states }: { width: number; states: number },
): Tree {
	// Half as many bytes, where they can number all states, stay in the cache of the processor.
	const next = new (states > 0xffff ? Uint32Array : Uint16Array)(states * width);
	const owners: (readonly number[] | undefined)[] = [undefined];
	const entry = [0];
	const depth = [0];
	for (const [literal, own] of ownersOf) {
		let state = 0;
		for (let index = 0; index < literal.length; index += 1) {
			const place = state * width + (classOf[literal.charCodeAt(index)] ?? 0);
			if (next[place] === 0) {
				next[place] = entry.push(place) - 1;
				depth.push(index + 1);
				owners.push(undefined);
			}
			state = next[place] ?? 0;
		}
		owners[state] = own;
	}
	return { next, owners, entry, depth };
}

/** Where a literal breaks off, goes on in the longest literal that begins with what was read. */
function withFailures({ next, owners, entry, depth }: Tree, width: number) {
	const failure = new Uint32Array(entry.length);
	const shorter = new Uint32Array(entry.length);
	for (const state of byDepth(depth)) {
		const place = entry[state] ?? 0;
		const parent = Math.floor(place / width);
		// Its parent has the row of a shorter state by now, except where a literal goes on.
		const elsewhere =
			parent === 0 ? 0 : (next[(failure[parent] ?? 0) * width + (place % width)] ?? 0);
		failure[state] = elsewhere;
		shorter[state] = owners[elsewhere] ? elsewhere : (shorter[elsewhere] ?? 0);
		const [row, other] = [state * width, elsewhere * width];
		for (let letter = 1; letter < width; letter += 1)
			if (next[row + letter] === 0) next[row + letter] = next[other + letter] ?? 0;
	}
	return { next: next.slice(0, entry.length * width), shorter };
}

/** All states but the first, those nearest to it first. */
function byDepth(depth: readonly number[]): number[] {
	const levels: number[][] = [];
	for (const [state, level] of depth.entries()) {
		const states = levels[level];
		if (states) states.push(state);
		else levels[level] = [state];
	}
	return levels.flat().slice(1);
}
