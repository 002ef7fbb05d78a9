import type { FileResult, RunReport } from '#cli/lint/lint-run.ts';
import { compareTexts } from '#domain/compare-texts.ts';
import { isForgivable } from '#lint/policy/is-forgivable.ts';
import type { Baseline } from '#store/baseline.ts';

export const emptyBaseline: Baseline = { version: 1, files: {} };

interface Known {
	results: FileResult[];
	/** Number of known reports. */
	hidden: number;
	/** How many of those stop the build all the same. */
	binding: number;
	/** How many known ones are gone. */
	stale: number;
}

/** Leaves known reports out, and counts them. */
export function withoutKnown(results: readonly FileResult[], { files }: Baseline): Known {
	const counts = { hidden: 0, binding: 0, stale: 0 };
	const left = results.map((result) => {
		const known = new Set(files[result.path]?.map(({ fingerprint }) => fingerprint));
		const [hidden, reports] = partition(result.reports, known);
		counts.hidden += hidden.length;
		counts.binding += result.draft ? 0 : hidden.filter((report) => !isForgivable(report)).length;
		counts.stale += known.size - hidden.length;
		return { ...result, reports };
	});
	return { results: left, ...counts };
}

function partition(
	reports: readonly RunReport[],
	known: ReadonlySet<string>,
): [hidden: RunReport[], left: RunReport[]] {
	const { hidden = [], left = [] } = Object.groupBy(reports, ({ fingerprint }) =>
		known.has(fingerprint) ? 'hidden' : 'left',
	);
	return [hidden, left];
}

/** The baseline of now: what is gone goes, what is new comes; files that were not checked stay. */
export function updatedBaseline(
	old: Baseline,
	results: readonly FileResult[],
	isThere: (path: string) => boolean,
): { baseline: Baseline; added: number; removed: number } {
	const files = Object.fromEntries(Object.entries(old.files).filter(([path]) => isThere(path)));
	for (const { path, reports } of results)
		files[path] = reports.map(({ fingerprint, ruleId }) => ({ fingerprint, rule: ruleId }));
	const sorted = Object.entries(files)
		.filter(([, known]) => known.length > 0)
		.toSorted(([a], [b]) => compareTexts(a, b));
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
