import type { FileResult } from '#cli/lint/lint-run.ts';

/** Known reports, by file: those of old vacancies that nobody is going to mend. */
export interface Baseline {
	version: 1;
	files: Record<string, { fingerprint: string; rule: string }[]>;
}

export const emptyBaseline: Baseline = { version: 1, files: {} };

/** Reads a baseline; undefined when the text is none. */
export function parseBaseline(json: string): Baseline | undefined {
	try {
		const value: unknown = JSON.parse(json);
		return isBaseline(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isBaseline(value: unknown): value is Baseline {
	const { version, files } = (value ?? {}) as Partial<Baseline>;
	return (
		version === 1 &&
		typeof files === 'object' &&
		Object.values(files ?? {}).every(
			(known) =>
				Array.isArray(known) && known.every((item) => typeof item?.fingerprint === 'string'),
		)
	);
}

/** Leaves known reports out, and counts them and the known ones that are gone. */
export function withoutKnown(
	results: readonly FileResult[],
	{ files }: Baseline,
): { results: FileResult[]; hidden: number; stale: number } {
	const counts = { hidden: 0, stale: 0 };
	const left = results.map((result) => {
		const known = new Set(files[result.path]?.map(({ fingerprint }) => fingerprint));
		const reports = result.reports.filter(({ fingerprint }) => !known.has(fingerprint));
		const hidden = result.reports.length - reports.length;
		counts.hidden += hidden;
		counts.stale += known.size - hidden;
		return { ...result, reports };
	});
	return { results: left, ...counts };
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
