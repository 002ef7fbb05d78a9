import type { Moves } from '#cli/after-build/moved.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { enoughForPair } from '#domain/selection-page.ts';
import { parentsOf, pathOf, type SelectionKey, selectionKeysOf } from '#views/selection/key.ts';

/**
 * What became of selections that had a page once: a job group in a place leads to the place, as long
 * as that is there; of the others nothing replaces them, so they are gone. `hasPage` knows the built
 * pages by their address below the base path.
 */
export function selectionMoves(
	vacancies: readonly Vacancy[],
	today: string,
	hasPage: (address: string) => boolean,
): Moves {
	const moves: Moves = { gone: [], moved: [] };
	for (const [path, { key, count }] of onceListed(vacancies, today)) {
		const address = addressOf(path);
		const above = parentsOf(key).slice(0, 1).map(pathOf).map(addressOf);
		const hadPage = above.length === 0 || count >= enoughForPair;
		if (hasPage(address) || !hadPage) continue;
		if (above.length === 0) moves.gone.push(address);
		else moves.moved.push(...above.filter(hasPage).map(leadingFrom(address)));
	}
	return moves;
}

const addressOf = (path: string): string => `vacatures/${path}/`;

const leadingFrom =
	(address: string) =>
	(to: string): [string, string] => [address, to];

/** Selections of all vacancies that stand or stood in lists, with how many those are. */
function onceListed(
	vacancies: readonly Vacancy[],
	today: string,
): Map<string, { key: SelectionKey; count: number }> {
	const all = new Map<string, { key: SelectionKey; count: number }>();
	for (const vacancy of vacancies.filter((one) => stoodInLists(one, today)))
		for (const key of selectionKeysOf(vacancy)) {
			const path = pathOf(key);
			all.set(path, { key, count: (all.get(path)?.count ?? 0) + 1 });
		}
	return new Map([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const stoodInLists = (vacancy: Vacancy, today: string): boolean =>
	['open', 'closed', 'archived'].includes(lifeCycleOf(vacancy, today));
