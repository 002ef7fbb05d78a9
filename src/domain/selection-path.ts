import { contractPaths } from '#domain/contract-paths.ts';
import { hoursBands } from '#domain/hours-bands.ts';
import { jobGroupIds } from '#domain/job-groups.ts';
import { rosterKinds } from '#domain/roster-kinds.ts';

/** Selections with an address of one word. */
export const plainSelections = ['thuiswerken', 'zonder-ervaring'] as const;
export type PlainSelection = (typeof plainSelections)[number];

const known = new Set<string>([
	...plainSelections,
	...rosterKinds.map((kind) => `rooster/${kind}`),
	...jobGroupIds.map((id) => `functie/${id}`),
	...hoursBands.map(({ id }) => `uren/${id}`),
	...Object.values(contractPaths).map((name) => `contract/${name}`),
]);

/** First parts of these addresses, which therefore are no names of vacancies. */
export const selectionRoots: ReadonlySet<string> = new Set(
	[...known, 'plaats'].map((path) => path.split('/', 1)[0] ?? path),
);

/** Whether a prepared selection can have this address below `/vacatures/`; any place may exist. */
export const isSelectionPath = (path: string): boolean =>
	known.has(path) || isPlace(path) || isPair(path);

const isPlace = (path: string): boolean => /^plaats\/[a-z0-9-]+$/.test(path);

function isPair(path: string): boolean {
	const [, place = '', jobGroup = ''] = /^(plaats\/[a-z0-9-]+)\/([a-z-]+)$/.exec(path) ?? [];
	return isPlace(place) && known.has(`functie/${jobGroup}`);
}
