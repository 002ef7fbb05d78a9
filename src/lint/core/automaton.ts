/** Finds which of many literals occur in a text, in one pass over it (Aho and Corasick, 1975). */
export interface Automaton {
	/** Places where literals of an owner end, by the number of the owner. */
	endsIn: (text: string) => ReadonlyMap<number, readonly number[]>;
}

type StateTable = Uint16Array | Uint32Array;

interface Tables {
	/** Class of each letter in the literals; letters in no literal have class 0. */
	classes: ReadonlyMap<string, number>;
	/** Next state by state and class. */
	next: StateTable;
	/** Owners of the literals that end in a state. */
	owners: readonly (readonly number[])[];
}

/** Each literal belongs to an owner, a number that the caller knows. */
export function automatonOf(literals: readonly (readonly [string, number])[]): Automaton {
	const { classes, next, owners } = tablesOf(literals);
	const width = classes.size + 1;
	const classOf = new Uint16Array(0x10000);
	for (const [letter, number] of classes) classOf[letter.charCodeAt(0)] = number;
	// Nearly all letters end nothing.
	const isEnd = Uint8Array.from(owners, ({ length }) => Math.min(length, 1));
	return {
		endsIn(text) {
			const ends = new Map<number, number[]>();
			let state = 0;
			for (let index = 0; index < text.length; index += 1) {
				state = next[state * width + (classOf[text.charCodeAt(index)] ?? 0)] ?? 0;
				if (isEnd[state]) addEnd(ends, owners[state] ?? [], index + 1);
			}
			return ends;
		},
	};
}

function addEnd(ends: Map<number, number[]>, owners: readonly number[], end: number): void {
	for (const owner of owners) {
		const known = ends.get(owner);
		if (known) known.push(end);
		else ends.set(owner, [end]);
	}
}

function tablesOf(literals: readonly (readonly [string, number])[]): Tables {
	const ownersOf = byLiteral(literals);
	const letters = new Set([...ownersOf.keys()].join('').split(''));
	const classes = new Map([...letters].map((letter, index) => [letter, index + 1]));
	const width = classes.size + 1;
	const states = [...ownersOf.keys()].reduce((sum, { length }) => sum + length, 1);
	// Half as many bytes, where they can number all states, stay in the cache of the processor.
	const next = new (states > 0xffff ? Uint32Array : Uint16Array)(states * width);
	const owners: number[][] = [[]];
	for (const [literal, own] of ownersOf) {
		let state = 0;
		for (let index = 0; index < literal.length; index += 1) {
			const place = state * width + (classes.get(literal.charAt(index)) ?? 0);
			if (next[place] === 0) next[place] = owners.push([]) - 1;
			state = next[place] ?? 0;
		}
		owners[state] = own;
	}
	addFailures(next, owners, width);
	return { classes, next, owners };
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

/** Where a literal breaks off, goes on in the longest literal that begins with what was read. */
function addFailures(next: StateTable, owners: number[][], width: number): void {
	const failure = new Uint32Array(owners.length);
	const queue = [0];
	for (const state of queue) {
		for (let letter = 1; letter < width; letter += 1) {
			const place = state * width + letter;
			const target = next[place] ?? 0;
			const elsewhere = state === 0 ? 0 : (next[(failure[state] ?? 0) * width + letter] ?? 0);
			if (target === 0) next[place] = elsewhere;
			else {
				failure[target] = elsewhere;
				owners[target]?.push(...(owners[elsewhere] ?? []));
				queue.push(target);
			}
		}
	}
}
