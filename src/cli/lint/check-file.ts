import { dirname } from 'node:path';
import type { Board } from '#cli/lint/board.ts';
import { otherSchemas } from '#cli/lint/content-kind.ts';
import type { LintFile } from '#cli/lint/files.ts';
import { imageFindings } from '#cli/lint/image-findings.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import { placedReports } from '#cli/lint/placed-reports.ts';
import type { Entry } from '#content/entry.ts';
import { imagesOf, type NamedImage } from '#content/images.ts';
import { readablePolicy } from '#content/readable-policy.ts';
import { metricsFindings } from '#content/metrics-findings.ts';
import { referenceFindings } from '#content/references.ts';
import type { Finding } from '#content/problem.ts';
import type { ReadSource } from '#content/source-from.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import type { ContentText } from '#i18n/nl/content.ts';
import type { LintDictionary } from '#i18n/lint-dictionary.ts';
import type { Checked } from '#lint/checked-file.ts';
import { checkedVacancy } from '#lint/checked-vacancy.ts';
import { contentReports } from '#lint/file-report.ts';
import { byPlace } from '#lint/lint.ts';
import { unknownRuleFindings } from '#lint/policy/unknown-rules.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';
import { entryFrom, metricsFrom, readSite } from '#store/read-folder.ts';

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
	// A copy: the sentence around an image is cut from the text, and keeps all of it in memory.
	const reports = structuredClone(
		placedReports(source, contentReports(found, result.draft), urlOf),
	);
	return { ...result, reports: [...result.reports, ...reports].toSorted(byPlace) };
}

function checkVacancy(file: LintFile, read: ReadSource, checking: Checking): CheckedFile {
	const { board, today, dictionary } = checking;
	const { content, rules: text } = dictionary;
	const entry = entryFrom(pathInside(file), read, vacancySchema, content);
	const references =
		board && file.board !== undefined ? referenceFindings(entry, board.known, content.file) : [];
	const policy = board ? readablePolicy(board.site) : {};
	const organisation = board?.organisations.get(entry.data?.organisation ?? '')?.data;
	const circumstances = { today, policy, organisation, text, lexiconFor };
	return resultOf(file, entry, checkedVacancy(entry, references, circumstances), checking);
}

function checkOther(file: LintFile, read: ReadSource, checking: Checking): CheckedFile {
	const { content } = checking.dictionary;
	const entry = otherEntry(file, read, content);
	const { draft, problems } = entry;
	const reports = contentReports([...problems, ...findingsAround(file, entry, checking)], draft);
	return resultOf(
		file,
		entry,
		{ draft, label: null, score: null, reports, suppressed: [] },
		checking,
	);
}

/** What is wrong with a file beside what stands in it alone. */
function findingsAround(
	{ kind }: LintFile,
	entry: Entry<unknown>,
	{ board, dictionary }: Checking,
): Finding[] {
	if (!board) return [];
	if (kind === 'site') return unknownRuleFindings(board.site, dictionary.rules);
	return kind === 'metrics' ? metricsFindings(entry, board.known, dictionary.content.file) : [];
}

function otherEntry(file: LintFile, read: ReadSource, content: ContentText): Entry<unknown> {
	switch (file.kind) {
		case 'site':
		case 'vacancies':
			return readSite(dirname(file.path), content);
		case 'metrics':
			return metricsFrom(pathInside(file), read, content);
		default:
			return entryFrom(pathInside(file), read, otherSchemas[file.kind], content);
	}
}

function resultOf(
	file: LintFile,
	entry: Entry<unknown>,
	{ reports, suppressed, ...checked }: Checked,
	{ urlOf }: Checking,
): CheckedFile {
	const { source } = entry;
	return {
		result: {
			path: file.shown,
			...checked,
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

/** Path below the content folder; of a file that stands alone the path as it was given. */
const pathInside = ({ board, path, shown }: LintFile): string =>
	board === undefined ? shown : path.slice(board.length + 1).replaceAll('\\', '/');
