import type { Moves } from '#cli/after-build/moved.ts';
import { compareTexts } from '#domain/compare-texts.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import { type SharedTowns, sharedTownsAmong } from '#domain/places/shared-towns.ts';
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
		const instead = insteadOf(key).map(pathOf).map(addressOf);
		const hadPage = key.kind !== 'paar' || count >= enoughForPair;
		if (hasPage(address) || !hadPage) continue;
		const [to] = instead.filter(hasPage);
		if (to) moves.moved.push([address, to]);
		else if (key.kind !== 'paar') moves.gone.push(address);
	}
	return moves;
}

/** What may be there in the place of a selection, the nearest first: a town goes by its bare name again. */
function insteadOf(key: SelectionKey): SelectionKey[] {
	if (key.kind === 'plaats') return key.area ? [{ kind: 'plaats', city: key.city }] : [];
	if (key.kind !== 'paar') return [];
	const bare: SelectionKey[] = key.area ? [{ ...key, area: undefined }] : [];
	return [...bare, ...[key, ...bare].flatMap((pair) => parentsOf(pair).slice(0, 1))];
}

const addressOf = (path: string): string => `vacatures/${path}/`;

/** Selections of all vacancies that stand or stood in lists, with how many those are. */
function onceListed(
	vacancies: readonly Vacancy[],
	today: string,
): Map<string, { key: SelectionKey; count: number }> {
	const all = new Map<string, { key: SelectionKey; count: number }>();
	const listed = vacancies.filter((one) => stoodInLists(one, today));
	const shared = sharedTownsAmong(listed.flatMap(({ locations }) => locations));
	for (const vacancy of listed)
		for (const [path, key] of keysThrough(vacancy, shared))
			all.set(path, { key, count: (all.get(path)?.count ?? 0) + 1 });
	return new Map([...all].toSorted(([a], [b]) => compareTexts(a, b)));
}

/** A town may have had the bare address before another of its name came. */
const keysThrough = (vacancy: Vacancy, shared: SharedTowns): Map<string, SelectionKey> =>
	new Map(
		[new Set<string>(), shared]
			.flatMap((names) => selectionKeysOf(vacancy, names))
			.map((key) => [pathOf(key), key]),
	);

const stoodInLists = (vacancy: Vacancy, today: string): boolean =>
	['open', 'closed', 'archived'].includes(lifeCycleOf(vacancy, today));
