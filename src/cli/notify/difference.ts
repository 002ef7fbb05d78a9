import type { BuiltPage } from '#cli/after-build/built-page.ts';

/** What changed between two builds; a page that stays is given as it was and as it is. */
export interface Difference {
	added: BuiltPage[];
	changed: { before: BuiltPage; after: BuiltPage }[];
	removed: BuiltPage[];
}

/** Compares the pages of two builds by their addresses; order is that of the builds. */
export function differenceOf(from: readonly BuiltPage[], to: readonly BuiltPage[]): Difference {
	const before = new Map(from.map((page) => [page.address, page]));
	const after = new Set(to.map(({ address }) => address));
	return {
		added: to.filter(({ address }) => !before.has(address)),
		changed: to.flatMap((page) => {
			const old = before.get(page.address);
			return old && differs(old, page) ? [{ before: old, after: page }] : [];
		}),
		removed: from.filter(({ address }) => !after.has(address)),
	};
}

const differs = (before: BuiltPage, after: BuiltPage): boolean =>
	before.hash !== after.hash || before.indexable !== after.indexable;

/** Addresses that search engines should know of: what they may list, and what they may list no more. */
export function addressesToTell({ added, changed, removed }: Difference): string[] {
	return [
		...added.filter(({ indexable }) => indexable),
		...changed
			.filter(({ before, after }) => before.indexable || after.indexable)
			.map(({ after }) => after),
		...removed.filter((page) => page.indexable || page.kind === 'vacancy'),
	].map(({ address }) => address);
}

/** The same for Google, which wants to hear of vacancies only. */
export function vacanciesToTell(difference: Difference): { updated: string[]; deleted: string[] } {
	const { added, changed, removed } = difference;
	const isVacancy = ({ kind }: BuiltPage): boolean => kind === 'vacancy';
	return {
		updated: addressesToTell({
			added: added.filter(isVacancy),
			changed: changed.filter(({ after }) => isVacancy(after)),
			removed: [],
		}),
		deleted: removed.filter(isVacancy).map(({ address }) => address),
	};
}
