import { writeFileSync } from 'node:fs';
import { checkFiles, type CheckOptions } from '#cli/lint/check-files.ts';
import type { LintFile } from '#cli/lint/files.ts';
import { fixed } from '#cli/lint/fix.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import { type Situation, tell } from '#cli/lint/situation.ts';
import { readSource } from '#store/read-source.ts';

/** Writes what has one right answer, and checks those files again. */
export async function afterFixing(
	files: readonly LintFile[],
	results: readonly FileResult[],
	options: CheckOptions,
	situation: Situation,
): Promise<FileResult[]> {
	const byPath = new Map(results.map((result) => [result.path, result]));
	const changed: LintFile[] = [];
	let changes = 0;
	for (const file of files) {
		const { source } = readSource(file.path);
		const { source: better, count } = fixed(source, byPath.get(file.shown)?.reports ?? []);
		if (count === 0) continue;
		writeFileSync(file.path, better);
		changed.push(file);
		changes += count;
	}
	tell(situation, [situation.text.fixed(changes, changed.length)]);
	const again = await checkFiles(changed, options);
	for (const result of again.results) byPath.set(result.path, result);
	return [...byPath.values()];
}
