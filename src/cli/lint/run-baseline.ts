import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { emptyBaseline, updatedBaseline, withoutKnown } from '#cli/lint/baseline.ts';
import type { LintCommand } from '#cli/lint/command.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { type Baseline, parseBaseline } from '#store/baseline.ts';

interface Judged {
	results: readonly FileResult[];
	hidden: number;
	/** What to tell about the baseline. */
	notes: string[];
}

/** Leaves out what the baseline knows; brings it up to date first when that was asked. */
export function withBaseline(
	results: readonly FileResult[],
	{ baseline: name, updateBaseline, rules }: LintCommand,
	folder: string,
	text: CliLintText,
): Judged {
	if (name === undefined) return { results, hidden: 0, notes: [] };
	const path = resolve(folder, name);
	const old = readBaseline(path, name, updateBaseline, text);
	const notes: string[] = [];
	let baseline = old;
	if (updateBaseline) {
		const update = updatedBaseline(old, results, (file) => existsSync(resolve(folder, file)));
		baseline = update.baseline;
		writeFileSync(path, `${JSON.stringify(baseline, null, '\t')}\n`);
		notes.push(text.baselineWritten(name, update.added, update.removed));
	}
	const known = withoutKnown(results, baseline);
	if (known.hidden > 0) notes.push(text.baselined(known.hidden));
	if (known.binding > 0) notes.push(text.binding(known.binding));
	// With a choice of rules the others are absent, not solved.
	if (known.stale > 0 && rules.length === 0) notes.push(text.stale(known.stale));
	return { results: known.results, hidden: known.hidden, notes };
}

function readBaseline(path: string, name: string, mayBeNew: boolean, text: CliLintText): Baseline {
	if (!existsSync(path)) {
		if (mayBeNew) return emptyBaseline;
		throw new WrongUse(text.wrong.missingBaseline(name));
	}
	const baseline = parseBaseline(readFileSync(path, 'utf8'));
	if (!baseline && !mayBeNew) throw new WrongUse(text.wrong.brokenBaseline(name));
	return baseline ?? emptyBaseline;
}
