import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '#cli/answer.ts';
import { isInside } from '#cli/is-inside.ts';
import { typedPath } from '#cli/process-edge.ts';
import { parseReport, type ReportOptions } from '#cli/report/command.ts';
import { makeReport } from '#cli/report/make-report.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { textColumns } from '#cli/text-columns.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { monthsBefore } from '#domain/metrics/months.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { reportText as text } from '#i18n/nl/report.ts';
import { reportPage } from '#report/page.ts';
import { introOf, type Part, partsOf } from '#report/parts.ts';
import { type Content, loadContent } from '#store/load-content.ts';
import type { Settings } from '#store/settings.ts';

/** `npm run report`: figures of employers, and labels over time. */
export const report = (
	argv: readonly string[],
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> =>
	answer({ argv, usage: text.usage, terminal }, parseReport, (asked) =>
		tell(asked, settings, terminal),
	);

/** Labels of twelve months, with the one that goes on. */
const monthsBack = 11;

async function tell(
	{ asJson, html, ...asked }: ReportOptions,
	settings: Settings,
	{ out, err }: Terminal,
): Promise<ExitCode> {
	const today = asked.today ?? settings.today;
	const since = asked.since ?? monthsBefore(today, monthsBack);
	const refusal = refusalOf({ html, since, today }, settings);
	if (refusal !== undefined) throw new WrongUse(refusal);
	const content = await loadContent(settings.contentFolder);
	const made = makeReport(content, settings.contentFolder, since, today);
	const wording = { format: dictionaryFor('nl').format, vacancyName: namesIn(content) };
	const [intro, parts] = [introOf(made, wording), partsOf(made, wording)];
	if (asJson) out(JSON.stringify(made, null, '\t'));
	else for (const line of [...intro, ...parts.flatMap(linesOf)]) out(line);
	const broken = brokenMetrics(content);
	if (broken > 0) err(text.wrong.brokenContent(broken));
	if (html !== undefined) err(text.written(writePage(typedPath(html), reportPage(intro, parts))));
	return broken > 0 ? 1 : 0;
}

/** Why a report cannot be made as it was asked; undefined when it can. */
function refusalOf(
	{ html, since, today }: { html: string | undefined; since: string; today: string },
	{ contentFolder }: Settings,
): string | undefined {
	// What is built is published, and content is read by everybody who can see the repository.
	if (html !== undefined && isInside(typedPath(html), ['dist', 'public', contentFolder]))
		return text.wrong.insideSite(html);
	return since > today ? text.wrong.sinceAfterToday(since, today) : undefined;
}

const brokenMetrics = ({ problems }: Content): number =>
	new Set(problems.map(({ file }) => file).filter((file) => file.startsWith('metrics/'))).size;

/** Gives the path of the page. */
function writePage(folder: string, html: string): string {
	const path = join(folder, 'index.html');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path, html);
	return path;
}

function linesOf({ title, note, sections }: Part): string[] {
	return [
		'',
		title,
		...(note === undefined ? [] : [`  ${note}`]),
		...sections.flatMap((section) => [
			'',
			`  ${section.title}`,
			...(section.explanation === undefined ? [] : [`  ${section.explanation}`]),
			...textColumns([section.columns, ...section.rows]).map((line) => `    ${line}`),
		]),
	];
}

function namesIn({ vacancies }: Content): (slug: string) => string {
	const titles = new Map(vacancies.map(({ slug, data }) => [slug, data.title]));
	return (slug) => titles.get(slug) ?? slug;
}
