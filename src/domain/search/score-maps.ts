import type { Unit } from '#domain/search/units.ts';

/** Numbers of vacancies with how well they fit, above 0. */
export type Scores = Map<number, number>;

/** Vacancies that have a score everywhere, with the mean. */
export function inAll([first, ...others]: readonly Scores[]): Scores {
	const together: Scores = new Map();
	for (const [vacancy, score] of first ?? []) {
		const scores = others.map((other) => other.get(vacancy) ?? 0);
		if (scores.every((other) => other > 0))
			together.set(
				vacancy,
				scores.reduce((sum, other) => sum + other, score) / (scores.length + 1),
			);
	}
	return together;
}

/** Gives the vacancies of a unit this share of its weight, unless they have more. */
export function add(scores: Scores, unit: Unit | undefined, share: number): void {
	for (const vacancy of unit?.vacancies ?? [])
		scores.set(vacancy, Math.max(scores.get(vacancy) ?? 0, (unit?.weight ?? 0) * share));
}

/** Takes over this share of other scores, where that is more. */
export function merge(scores: Scores, others: Scores, share: number): void {
	for (const [vacancy, score] of others)
		scores.set(vacancy, Math.max(scores.get(vacancy) ?? 0, score * share));
}
