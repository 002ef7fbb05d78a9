import { literalWeight } from '#lint/core/literal-weight.ts';

/** Literals of which a text that fits a pattern holds at least one. */
export type LiteralSet = readonly string[];

/** The sets worth looking for: the best, and the best of the others that is not nearly everywhere. */
export function tellingSets([first, ...others]: readonly LiteralSet[]): LiteralSet[] {
	if (!first) return [];
	// More sets would cost more than they save.
	const second = others.find((set) => set.every(({ length }) => length >= fewestLetters));
	return second ? [first, second] : [first];
}

/** Shorter literals are nearly everywhere. */
const fewestLetters = 3;

/** The set that a text holds least often says most. */
export const byWorth = (a: LiteralSet, b: LiteralSet): number => weightOf(a) - weightOf(b);

/** Sets of one branch are as they stand; of more branches, what those have in common. */
export const together = (branches: readonly (readonly LiteralSet[])[]): readonly LiteralSet[] =>
	branches.length > 1 ? united(branches) : (branches[0] ?? []);

/** With several branches a text holds a literal of the best set of each; or of the second best, and so on. */
function united(branches: readonly (readonly LiteralSet[])[]): LiteralSet[] {
	const common = Math.min(...branches.map(({ length }) => length));
	return Array.from({ length: common }, (_, rank) => [
		...new Set(branches.flatMap((sets) => sets[rank] ?? [])),
	]).toSorted(byWorth);
}

/** Sorting asks for the weight of a set many times. */
const weights = new WeakMap<LiteralSet, number>();

function weightOf(literals: LiteralSet): number {
	const known = weights.get(literals);
	if (known !== undefined) return known;
	const weight = literals.reduce((sum, literal) => sum + literalWeight(literal), 0);
	weights.set(literals, weight);
	return weight;
}
