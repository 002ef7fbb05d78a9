/** Finds which of many literals occur in a text, in one pass over it (Aho and Corasick, 1975). */
export interface Automaton {
	/** Where literals of which owners end in a text; holds until the next text is looked through. */
	endsIn: (text: string) => Ends;
}

/** Owners are numbers that the caller knows. */
export interface Ends {
	/** Owners of the literals that a text holds. */
	owners: readonly number[];
	has: (owner: number) => boolean;
	/** Places where literals of an owner end, in order. */
	of: (owner: number) => number[];
}

type StateTable = Uint16Array | Uint32Array;

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

/** Each literal belongs to an owner. */
export function automatonOf(literals: readonly (readonly [string, number])[]): Automaton {
	const { classOf, width, next, owners, shorter } = tablesOf(literals);
	const found = new FoundEnds(1 + literals.reduce((most, [, owner]) => Math.max(most, owner), 0));
	// Nearly all letters end nothing.
	const firstOwned = Uint32Array.from(shorter, (below, state) => (owners[state] ? state : below));
	return {
		endsIn(text) {
			found.clear();
			let state = 0;
			for (let index = 0; index < text.length; index += 1) {
				state = next[state * width + (classOf[text.charCodeAt(index)] ?? 0)] ?? 0;
				for (let at = firstOwned[state] ?? 0; at !== 0; at = shorter[at] ?? 0)
					for (const owner of owners[at] ?? []) found.add(owner, index + 1);
			}
			return found;
		},
	};
}

/**
 * Rows of places, each of which names the one before it. A text holds hundreds of literals: a list for
 * each would be most of the work.
 */
class FoundEnds implements Ends {
	readonly owners: number[] = [];
	readonly #last: Int32Array;
	readonly #places: number[] = [];
	readonly #before: number[] = [];
	#count = 0;

	constructor(owners: number) {
		this.#last = new Int32Array(owners).fill(-1);
	}

	clear(): void {
		for (const owner of this.owners) this.#last[owner] = -1;
		this.owners.length = 0;
		this.#count = 0;
	}

	add(owner: number, place: number): void {
		const before = this.#last[owner] ?? -1;
		if (before < 0) this.owners.push(owner);
		this.#places[this.#count] = place;
		this.#before[this.#count] = before;
		this.#last[owner] = this.#count;
		this.#count += 1;
	}

	has(owner: number): boolean {
		return (this.#last[owner] ?? -1) >= 0;
	}

	of(owner: number): number[] {
		const places: number[] = [];
		for (let at = this.#last[owner] ?? -1; at >= 0; at = this.#before[at] ?? -1)
			places.push(this.#places[at] ?? 0);
		return places.reverse();
	}
}

function tablesOf(literals: readonly (readonly [string, number])[]): Tables {
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
function byLiteral(literals: readonly (readonly [string, number])[]): Map<string, number[]> {
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
