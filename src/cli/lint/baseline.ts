import type { FileResult, RunReport } from '#cli/lint/lint-run.ts';
import { isForgivable } from '#lint/policy/is-forgivable.ts';
import type { Baseline } from '#store/baseline.ts';

export const emptyBaseline: Baseline = { version: 1, files: {} };

/** Leaves known reports out, and counts them and the known ones that are gone. */
export function withoutKnown(
	results: readonly FileResult[],
	{ files }: Baseline,
): { results: FileResult[]; hidden: number; stale: number } {
	const counts = { hidden: 0, stale: 0 };
	const left = results.map((result) => {
		const known = new Set(files[result.path]?.map(({ fingerprint }) => fingerprint));
		const found = result.reports.filter(({ fingerprint }) => known.has(fingerprint));
		const hidden = new Set(found.filter(isForgivable));
		counts.hidden += hidden.size;
		counts.stale += known.size - found.length;
		return { ...result, reports: result.reports.filter((report) => !hidden.has(report)) };
	});
	return { results: left, ...counts };
}

/** What no list leaves for later. */
export const bindingIn = (results: readonly FileResult[]): RunReport[] =>
	results
		.filter(({ draft }) => !draft)
		.flatMap(({ reports }) => reports.filter((report) => !isForgivable(report)));

/** The baseline of now: what is gone goes, what is new comes; files that were not checked stay. */
export function updatedBaseline(
	old: Baseline,
	results: readonly FileResult[],
	isThere: (path: string) => boolean,
): { baseline: Baseline; added: number; removed: number } {
	const files = Object.fromEntries(Object.entries(old.files).filter(([path]) => isThere(path)));
	for (const { path, reports } of results)
		files[path] = reports
			.filter(isForgivable)
			.map(({ fingerprint, ruleId }) => ({ fingerprint, rule: ruleId }));
	const sorted = Object.entries(files)
		.filter(([, known]) => known.length > 0)
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	const baseline: Baseline = { version: 1, files: Object.fromEntries(sorted) };
	const before = keysOf(old);
	const after = keysOf(baseline);
	return {
		baseline,
		added: after.difference(before).size,
		removed: before.difference(after).size,
	};
}

const keysOf = ({ files }: Baseline): Set<string> =>
	new Set(
		Object.entries(files).flatMap(([path, known]) =>
			known.map(({ fingerprint }) => `${path}\0${fingerprint}`),
		),
	);
