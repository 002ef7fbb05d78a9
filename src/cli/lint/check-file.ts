import { dirname } from 'node:path';
import type { Board } from '#cli/lint/board.ts';
import { otherSchemas } from '#cli/lint/content-kind.ts';
import type { Identifiable } from '#cli/lint/fingerprint.ts';
import type { LintFile } from '#cli/lint/files.ts';
import { imageFindings } from '#cli/lint/image-reports.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import { inOrder, placedReports } from '#cli/lint/placed-reports.ts';
import type { Entry } from '#content/entry.ts';
import { imagesOf, type NamedImage } from '#content/images.ts';
import type { Finding } from '#content/problem.ts';
import { referenceFindings } from '#content/references.ts';
import { labelOf } from '#domain/label.ts';
import { type Vacancy, vacancySchema } from '#domain/schema/vacancy.ts';
import type { LintDictionary } from '#i18n/lint-dictionary.ts';
import { documentOf } from '#lint/core/document.ts';
import { lint } from '#lint/lint.ts';
import { judge, type Verdict } from '#lint/policy.ts';
import { ruleInfos, rules } from '#lint/rules/index.ts';
import { entryFrom, readSite } from '#store/read-folder.ts';
import type { ReadSource } from '#store/read-source.ts';

/** What decides what is found in a file, beside the file. */
export interface Checking {
	/** The content folder around the file, or the one to ask about employers. */
	board: Board | undefined;
	today: string;
	dictionary: LintDictionary;
	/** Address of the page of a rule. */
	urlOf: (ruleId: string) => string | null;
}

/** A result, and the images that have to be looked at before it is complete. */
export interface CheckedFile {
	result: FileResult;
	images: readonly NamedImage[];
}

/** Checks one file, without its images. */
export function checkFile(file: LintFile, read: ReadSource, checking: Checking): CheckedFile {
	return file.kind === 'vacancies'
		? checkVacancy(file, read, checking)
		: checkOther(file, read, checking);
}

/** Adds what is wrong with the images: whether those are there can change while the file does not. */
export async function withImages(
	{ result, images }: CheckedFile,
	file: LintFile,
	source: string,
	{ board, dictionary, urlOf }: Checking,
): Promise<FileResult> {
	if (!board || images.length === 0) return result;
	const found = await imageFindings(pathInside(file), images, board, dictionary.content.file);
	const reports = found.map(asReport).map(inDraft(result.draft));
	return {
		...result,
		reports: inOrder([...result.reports, ...placedReports(source, reports, urlOf)]),
	};
}

function checkVacancy(file: LintFile, read: ReadSource, checking: Checking): CheckedFile {
	const { board, dictionary } = checking;
	const { content } = dictionary;
	const entry = entryFrom(pathInside(file), read, vacancySchema, content);
	const references =
		board && file.board !== undefined ? referenceFindings(entry, board.known, content.file) : [];
	const problems = [...entry.problems, ...references];
	const verdict = read.finding ? nothing : verdictOn(entry, checking);
	const { result, images } = checked(file, entry, problems, verdict, checking);
	if (!entry.data) return { result, images };
	const { grade, score } = labelOf(entry.data);
	return { result: { ...result, label: grade, score }, images };
}

const nothing: Verdict = { reports: [], suppressed: [] };

function checkOther(file: LintFile, read: ReadSource, checking: Checking): CheckedFile {
	const { content } = checking.dictionary;
	const entry =
		file.kind === 'site' || file.kind === 'vacancies'
			? readSite(dirname(file.path), content)
			: entryFrom(pathInside(file), read, otherSchemas[file.kind], content);
	return checked(file, entry, entry.problems, nothing, checking);
}

function checked(
	file: LintFile,
	entry: Entry<unknown>,
	problems: readonly Finding[],
	{ reports: found, suppressed }: Verdict,
	{ urlOf }: Checking,
): CheckedFile {
	const { draft, source } = entry;
	const reports = [...problems.map(asReport), ...found].map(inDraft(draft));
	return {
		result: {
			path: file.shown,
			draft,
			label: null,
			score: null,
			reports: placedReports(source, reports, urlOf),
			exceptions: placedReports(source, suppressed, urlOf).map((report, index) => ({
				...report,
				reason: suppressed[index]?.reason ?? '',
				until: suppressed[index]?.until ?? null,
			})),
		},
		images: file.board === undefined ? [] : imagesOf(entry),
	};
}

function verdictOn(entry: Entry<Vacancy>, { board, today, dictionary }: Checking): Verdict {
	const organisation = board?.organisations.get(entry.data?.organisation ?? '')?.data;
	const policy = board?.site.data?.lint ?? {};
	const document = documentOf(entry, { organisation, today, allow: policy.allow });
	const text = dictionary.rules;
	return judge(lint(document, rules, text, policy), document, { policy, ruleIds, text });
}

const ruleIds = ruleInfos.map(({ id }) => id);

/** Path below the content folder; of a file that stands alone the path as it was given. */
const pathInside = ({ board, path, shown }: LintFile): string =>
	board === undefined ? shown : path.slice(board.length + 1).replaceAll('\\', '/');

const asReport = ({ code, message, range, subject }: Finding): Identifiable => ({
	ruleId: code,
	category: 'schema',
	severity: 'error',
	message,
	range,
	subject,
});

/** A draft is unfinished by definition: what is missing there is a tip. */
const inDraft =
	(draft: boolean) =>
	(report: Identifiable): Identifiable =>
		draft ? { ...report, severity: 'info' } : report;
