import { type LifeCycle, lifeCycleOf } from '#domain/life-cycle.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/** Addresses that are not what they were, below the base path and with a slash at their end. */
export interface Moves {
	gone: string[];
	/** Old address and new one. */
	moved: [from: string, to: string][];
}

interface Named {
	slug: string;
	data: Vacancy;
}

/** The page of a vacancy, and the one to apply on. */
const folders = ['vacatures', 'solliciteren'] as const;

const hasPage = new Set<LifeCycle>(['open', 'closed']);

/** What became of the addresses of vacancies on a day. */
export function movesOf(vacancies: readonly Named[], today: string): Moves {
	const moves: Moves = { gone: [], moved: [] };
	for (const { slug, data } of vacancies.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
		const state = lifeCycleOf(data, today);
		const former = data.formerSlugs ?? [];
		for (const folder of folders) {
			if (state === 'archived')
				moves.gone.push(...[slug, ...former].map((name) => `${folder}/${name}/`));
			if (hasPage.has(state))
				for (const from of former) moves.moved.push([`${folder}/${from}/`, `${folder}/${slug}/`]);
		}
	}
	return moves;
}
