import { type ReadableParts, type TermId, termIds, termKey } from '#domain/changes/terms.ts';

/** A vacancy as its file stood from a day on. */
export interface Version {
	/** `yyyy-mm-dd` on which the file came to stand like this. */
	day: string;
	status: string;
	published: string | undefined;
	parts: ReadableParts;
}

/** One term that is not what it was. */
export interface TermChange {
	/** `yyyy-mm-dd`. */
	day: string;
	id: TermId;
	before: ReadableParts;
	after: ReadableParts;
}

/**
 * What changed after candidates could read it, latest first. What was put right on the day that it
 * went online is not told; of several changes on one day only where they led to.
 */
export function changeLog(versions: readonly Version[]): TermChange[] {
	const days = lastOfEachDay(versions);
	return days
		.map((after, index) => {
			const before = days[index - 1];
			return before && wasPublic(before, after.day) && after.status !== 'draft'
				? changesBetween(before, after)
				: [];
		})
		.reverse()
		.flat();
}

/** From first to last. */
function lastOfEachDay(versions: readonly Version[]): Version[] {
	const byDay = new Map(
		versions
			.toSorted((a, b) => a.day.localeCompare(b.day))
			.map((version) => [version.day, version]),
	);
	return [...byDay.values()];
}

const wasPublic = ({ status, published }: Version, day: string): boolean =>
	status !== 'draft' && published !== undefined && published < day;

/** What is not the same in two versions of a vacancy. */
export function changesBetween(before: Version, after: Version): TermChange[] {
	return termIds.flatMap((id) => {
		const [was, is] = [termKey(id, before.parts), termKey(id, after.parts)];
		return was === undefined || is === undefined || was === is
			? []
			: [{ day: after.day, id, before: before.parts, after: after.parts }];
	});
}
