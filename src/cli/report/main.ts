import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseReport, type ReportOptions } from '#cli/report/command.ts';
import { makeReport } from '#cli/report/make-report.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { textColumns } from '#cli/text-columns.ts';
import { monthsBefore } from '#domain/metrics/months.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { reportText as text } from '#i18n/nl/report.ts';
import { reportPage } from '#report/page.ts';
import { introOf, type Part, partsOf } from '#report/parts.ts';
import { type Content, loadContent } from '#store/load-content.ts';
import type { Settings } from '#store/settings.ts';

/** `npm run report`: figures of employers, and labels over time. */
export async function report(
	argv: readonly string[],
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> {
	const command = parseReport(argv);
	switch (command.kind) {
		case 'help':
			terminal.out(text.usage);
			return 0;
		case 'wrong':
			terminal.err(command.message);
			return 2;
		case 'report':
			return tell(command, settings, terminal);
	}
}

/** Labels of twelve months, with the one that goes on. */
const monthsBack = 11;

async function tell(
	{ asJson, html, ...asked }: ReportOptions,
	settings: Settings,
	{ out, err }: Terminal,
): Promise<ExitCode> {
	const folder = html === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', html);
	if (folder !== undefined && isInSite(folder, settings)) {
		err(text.wrong.insideSite(html ?? ''));
		return 2;
	}
	const today = asked.today ?? settings.today;
	const since = asked.since ?? monthsBefore(today, monthsBack);
	if (since > today) {
		err(text.wrong.sinceAfterToday(since, today));
		return 2;
	}
	const content = await loadContent(settings.contentFolder);
	const made = makeReport(content, settings.contentFolder, since, today);
	const wording = { format: dictionaryFor('nl').format, vacancyName: namesIn(content) };
	const [intro, parts] = [introOf(made, wording), partsOf(made, wording)];
	if (asJson) out(JSON.stringify(made, null, '\t'));
	else for (const line of [...intro, ...parts.flatMap(linesOf)]) out(line);
	const broken = new Set(
		content.problems.map(({ file }) => file).filter((file) => file.startsWith('metrics/')),
	);
	if (broken.size > 0) err(text.wrong.brokenContent(broken.size));
	if (folder !== undefined) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'index.html'), reportPage(intro, parts));
		err(text.written(join(folder, 'index.html')));
	}
	return broken.size > 0 ? 1 : 0;
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

/** What is built is published, and content is read by everybody who can see the repository. */
const isInSite = (folder: string, { contentFolder }: Settings): boolean =>
	[resolve('dist'), resolve('public'), contentFolder].some((site) => {
		const way = relative(realPath(site), realPath(folder));
		return way === '' || !/^\.\.(?:[/\\]|$)|^(?:[/\\]|\w:)/.test(way);
	});

/** Past links, also of a folder that is not there yet. */
function realPath(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const parent = dirname(path);
	return parent === path ? path : join(realPath(parent), relative(parent, path));
}
