import type { Fact } from '#drafts/import/fact.ts';
import type { NotKept } from '#drafts/import/not-kept.ts';

type Possibilities = readonly (readonly Fact[])[];

interface Told {
	readonly facts: readonly Fact[];
	readonly unsure: readonly Possibilities[];
}

/** Takes out the last days that are over: a draft with one would never be seen on the board. */
export function stillToCome({ facts, unsure }: Told, today: string): Told & { past: NotKept[] } {
	const isPast = ({ path, value }: Fact): boolean => path[0] === 'closes' && String(value) < today;
	const isOver = (possibilities: Possibilities): boolean => possibilities.flat().every(isPast);
	const past = [
		...facts.filter(isPast),
		...unsure.filter(isOver).flatMap(([possibility]) => possibility?.[0] ?? []),
	];
	return {
		facts: facts.filter((fact) => !isPast(fact)),
		unsure: unsure.filter((possibilities) => !isOver(possibilities)),
		past: past.map(({ quote }) => ({ key: 'closes', reason: 'past', quote })),
	};
}
