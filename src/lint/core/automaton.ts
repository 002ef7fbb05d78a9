import { type OwnedLiteral, tablesOf } from '#lint/core/automaton-tables.ts';

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

/** An automaton for these literals, each with the number of its owner. */
export function automatonOf(literals: readonly OwnedLiteral[]): Automaton {
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
