import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownFrom } from '#cli/shown-path.ts';
import { startFolder } from '#cli/edge.ts';
import type { NewRun } from '#cli/new/new-run.ts';
import { parseFrontmatter, rangeOfValue } from '#content/frontmatter.ts';
import { fieldAt } from '#content/schema-at.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { questionText } from '#i18n/nl/new/questions.ts';
import type { FileReport } from '#lint/file-report.ts';

/** What keeps a vacancy back, in the words of the questions, with the key or the place to mend it. */
export const blockingPoints = (
	reports: readonly FileReport[],
	file: string,
	run: NewRun,
): string[] => [...new Set(reports.map((report) => pointOf(report, file, run)))];

/** These say that something is not there: then the question says it best. */
const open = new Set(['missing', 'empty', 'too-small']);

function pointOf(report: FileReport, file: string, run: NewRun): string {
	if (report.ruleId === 'privacy-notice-missing') return privacyPoint(report, run);
	const path = report.subject?.split('.') ?? keyAt(report, file);
	return path && open.has(report.ruleId) ? openPoint(path) : report.message;
}

function openPoint(path: readonly string[]): string {
	const names = path.filter((part) => !/^\d+$/.test(part));
	const key = names.join('.');
	const number = path.findLast((part) => /^\d+$/.test(part));
	const asked = questionText[key]?.ask ?? fieldAt(vacancySchema, names)?.title ?? key;
	return text.openPoint(asked, key, number === undefined ? undefined : Number(number) + 1);
}

/** The key at the margin that a report is about, where it names none. */
function keyAt({ range: [at] }: FileReport, file: string): readonly string[] | undefined {
	const frontmatter = parseFrontmatter(file);
	const key = Object.keys(vacancySchema.shape).find((name) => {
		const [start, end] = frontmatter ? rangeOfValue(frontmatter, [name]) : [0, 0];
		return start <= at && at < end;
	});
	return key === undefined ? undefined : [key];
}

/** The page stands in the file of the employer, where no question comes. */
function privacyPoint({ message }: FileReport, { notebook, facts, edge }: NewRun): string {
	const path = join(facts.folder, 'organisations', `${String(notebook.values['organisation'])}.md`);
	const shown = shownFrom(startFolder(edge), path);
	if (!existsSync(path)) return text.privacyPoint(message, shown);
	const lines = readFileSync(path, 'utf8').split(/\r?\n/);
	const own = lines.findIndex((line) => /^#?\s*privacyStatement:/.test(line));
	return own < 0
		? text.privacyPoint(message, shown, { below: lines.indexOf('---', 1) })
		: text.privacyPoint(message, shown, { at: own + 1 });
}
