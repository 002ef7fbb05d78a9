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
	const update = updateBaseline ? written(path, old, results, folder) : undefined;
	const known = withoutKnown(results, update?.baseline ?? old);
	const news = update ? [text.baselineWritten(name, update.added, update.removed)] : [];
	return {
		results: known.results,
		hidden: known.hidden,
		notes: [...news, ...notesOn(known, rules, text)],
	};
}

/** Brings the baseline up to date in its file; says what changed. */
function written(
	path: string,
	old: Baseline,
	results: readonly FileResult[],
	folder: string,
): ReturnType<typeof updatedBaseline> {
	const update = updatedBaseline(old, results, (file) => existsSync(resolve(folder, file)));
	writeFileSync(path, `${JSON.stringify(update.baseline, null, '\t')}\n`);
	return update;
}

function notesOn(
	{ hidden, binding, stale }: ReturnType<typeof withoutKnown>,
	rules: readonly string[],
	text: CliLintText,
): string[] {
	// With a choice of rules the others are absent, not solved.
	const isStale = stale > 0 && rules.length === 0;
	return [
		...(hidden > 0 ? [text.baselined(hidden)] : []),
		...(binding > 0 ? [text.binding(binding)] : []),
		...(isStale ? [text.stale(stale)] : []),
	];
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
