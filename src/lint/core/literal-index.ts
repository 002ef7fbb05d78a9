import { automatonOf, type Ends } from '#lint/core/automaton.ts';
import type { OwnedLiteral } from '#lint/core/automaton-tables.ts';
import type { LiteralSet } from '#lint/core/literal-sets.ts';

/** Something that a text may hold, with the numbers of the sets of which such a text has a literal each. */
export interface Candidate<Item> {
	item: Item;
	first: number;
	second: number | undefined;
}

/** Finds which of many things a text may hold, in one pass over it; in any order. */
export type LiteralIndex<Item> = (text: string) => {
	candidates: readonly Candidate<Item>[];
	/** Where literals end, by the number of their set; holds until the next text is looked through. */
	ends: Ends;
};

/** An index of things with one or two sets of literals, the most telling set first. */
export function literalIndexOf<Item>(
	entries: Iterable<readonly [Item, readonly LiteralSet[]]>,
): LiteralIndex<Item> {
	// Many things share their sets: each is looked for once, under a number.
	const numbers = new Map<string, number>();
	const literals: OwnedLiteral[] = [];
	const byFirstSet: Candidate<Item>[][] = [];
	const numberOf = (set: LiteralSet): number => {
		const key = set.join(separator);
		const number = numbers.get(key) ?? byFirstSet.push([]) - 1;
		if (!numbers.has(key)) for (const literal of set) literals.push([literal, number]);
		numbers.set(key, number);
		return number;
	};
	for (const [item, [first = [], second]] of entries) {
		const candidate = { item, first: numberOf(first), second: second && numberOf(second) };
		byFirstSet[candidate.first]?.push(candidate);
	}
	const { endsIn } = automatonOf(literals);
	return (text) => {
		const ends = endsIn(text);
		return { candidates: candidatesFor(ends, byFirstSet), ends };
	};
}

function candidatesFor<Item>(
	ends: Ends,
	byFirstSet: readonly (readonly Candidate<Item>[])[],
): Candidate<Item>[] {
	const candidates: Candidate<Item>[] = [];
	for (const set of ends.owners)
		for (const candidate of byFirstSet[set] ?? [])
			if (candidate.second === undefined || ends.has(candidate.second)) candidates.push(candidate);
	return candidates;
}

/** Stands in no literal, because it stands in no folded text. */
const separator = '\n';
