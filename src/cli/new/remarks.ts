import type { Notebook } from '#cli/new/notebook.ts';
import { nodeAt, parseFrontmatter, rangeOfValue } from '#content/frontmatter.ts';
import type { Path } from '#domain/path.ts';
import { completed } from '#drafts/completed.ts';
import type { Values } from '#drafts/interview/question.ts';
import { withValue } from '#drafts/interview/values.ts';
import { vacancyFile } from '#drafts/vacancy-file.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Category } from '#domain/lint-terms.ts';
import type { Policy } from '#domain/schema/site.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { checkText } from '#lint/check-text.ts';
import type { FileReport } from '#lint/file-report.ts';

/** What the linter says about one answer. */
export interface Remark {
	message: string;
	remedy: string | undefined;
	/** Examples of what could be there. */
	suggestions: readonly string[];
	/** Words of the answer and what could stand there instead, where that is certain. */
	change: { from: string; to: string } | undefined;
}

interface Checking {
	today: string;
	policy: Policy | undefined;
	organisation: Organisation | undefined;
}

const dictionary = lintDictionaryFor('nl');

/** Checks one answer as part of a vacancy of which the gaps are filled. */
export async function remarksOn(
	path: Path | 'body',
	{ values, body }: Pick<Notebook, 'values' | 'body'>,
	checking: Checking,
): Promise<Remark[]> {
	const { file, reports } = await reportsOn(path, values, path === 'body' ? body : '', checking);
	const always = await withoutAnswer(path, values, checking);
	return reports
		.filter(({ ruleId }) => !always.has(ruleId))
		.map((report) => remarkFrom(report, file));
}

/** Rules that put what is missing elsewhere at this place: that is not about the answer. */
async function withoutAnswer(
	path: Path | 'body',
	values: Values,
	checking: Checking,
): Promise<Set<string>> {
	if (path === 'body' || path.length > 1) return new Set();
	const { reports } = await reportsOn(path, withValue(values, path, undefined), '', checking);
	return new Set(reports.map(({ ruleId }) => ruleId));
}

/** What is missing is asked for by the questions themselves. */
const elsewhere: readonly Category[] = ['schema', 'transparency'];

async function reportsOn(path: Path | 'body', values: Values, body: string, checking: Checking) {
	const file = vacancyFile({ values: { ...completed(values).values, status: 'open' }, body });
	const { reports } = await checkText(file, { ...checking, dictionary });
	const frontmatter = parseFrontmatter(file);
	// An item that is not whole yet was left out, so there is nothing to say of it.
	if (path !== 'body' && (!frontmatter || nodeAt(frontmatter, path) === undefined))
		return { file, reports: [] };
	const [start, end] =
		path === 'body' || !frontmatter
			? [frontmatter?.bodyStart ?? 0, file.length]
			: rangeOfValue(frontmatter, path);
	const isWithin = ({ category, range }: FileReport): boolean =>
		!elsewhere.includes(category) && start <= range[0] && range[1] <= end;
	return { file, reports: reports.filter(isWithin) };
}

function remarkFrom(
	{ message, remedy, suggestions = [], safe, range }: FileReport,
	file: string,
): Remark {
	const [to] = suggestions;
	return {
		...{ message, remedy, suggestions },
		change: safe && to !== undefined ? { from: file.slice(...range), to } : undefined,
	};
}

/** What keeps a vacancy from going online as it is. */
export async function blockingReports(file: string, checking: Checking): Promise<FileReport[]> {
	const { reports } = await checkText(file, { ...checking, dictionary });
	return reports.filter(({ severity }) => severity === 'error');
}

/** The same in sentences, of what stands at one path, with what to do. */
export async function blockingAt(path: Path, file: string, checking: Checking): Promise<string[]> {
	const frontmatter = parseFrontmatter(file);
	if (!frontmatter || nodeAt(frontmatter, path) === undefined) return [];
	const [start, end] = rangeOfValue(frontmatter, path);
	const reports = await blockingReports(file, checking);
	return reports
		.filter(({ range }) => start <= range[0] && range[1] <= end)
		.flatMap(({ message, remedy }) => (remedy === undefined ? [message] : [message, remedy]));
}

/** Whether nothing says that everyone is welcome, whatever their sex. */
export async function lacksWelcome(
	{ values, body }: Pick<Notebook, 'values' | 'body'>,
	checking: Checking,
): Promise<boolean> {
	const file = vacancyFile({ values: { ...completed(values).values, status: 'open' }, body });
	const { reports } = await checkText(file, { ...checking, dictionary });
	return reports.some(({ ruleId }) => ruleId === 'sex-statement-missing');
}
