import type { FileResult } from '#cli/lint/lint-run.ts';
import { isBlocked } from '#cli/lint/lint-run.ts';
import { slugOf } from '#content/slug-of.ts';
import { versionOf } from '#content/version-of.ts';
import { changesBetween } from '#domain/changes/change-log.ts';
import { labelOf } from '#domain/label.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { entryFrom } from '#store/read-folder.ts';
import { changedTerm } from '#views/sections/changes.ts';

/** What somebody who reviews a vacancy wants to know beside what the linter finds. */
export interface Review {
	/** Whether candidates could read the vacancy before. */
	isPublic: boolean;
	/** The label that it had. */
	label: { grade: string; score: number } | undefined;
	/** What changes for candidates. */
	changes: readonly ReviewChange[];
	/** Address of the vacancy in a preview of the board. */
	preview: string | undefined;
}

/** One thing that changes, in words. */
export interface ReviewChange {
	label: string;
	was: string;
	is: string;
}

/** What a review is written with. */
export interface ReviewWords {
	/** Where a preview of the board stands, when there is one. */
	previewUrl: string | undefined;
	dictionary: Dictionary;
	text: CliLintText['markdown'];
}

interface Reviewing extends ReviewWords {
	/** The text before; undefined when there was none. */
	before: string | undefined;
	after: string;
	result: FileResult;
}

/** Compares a vacancy with what it was. */
export function reviewOf({ before, after, result, ...words }: Reviewing): Review {
	const was = before === undefined ? undefined : versionOf(before, 'before');
	const isPublic = was !== undefined && was.status !== 'draft';
	const data = isPublic ? entryFrom('', { source: before ?? '' }, vacancySchema).data : undefined;
	const label = data && labelOf(data);
	return {
		isPublic,
		label: label && { grade: label.grade, score: label.score },
		changes: isPublic ? changesOf(was, versionOf(after, 'after'), words) : [],
		preview: isBlocked(result, 'error') ? undefined : previewOf(result.path, words.previewUrl),
	};
}

type Version = NonNullable<ReturnType<typeof versionOf>>;

function changesOf(
	was: Version,
	is: Version | undefined,
	{ dictionary, text }: Pick<Reviewing, 'dictionary' | 'text'>,
): ReviewChange[] {
	if (!is) return [];
	const terms = changesBetween(was, is).flatMap((change) => changedTerm(change, dictionary) ?? []);
	const named = ({ status }: Version): string => text.statuses[status] ?? status;
	return was.status === is.status
		? terms
		: [{ label: text.status, was: named(was), is: named(is) }, ...terms];
}

/** A vacancy with errors has no page, and neither has a file whose name makes no address. */
function previewOf(path: string, previewUrl: string | undefined): string | undefined {
	const slug = slugOf(path);
	if (previewUrl === undefined || !/^[\w.-]+$/.test(slug)) return undefined;
	return previewUrl.replaceAll('{path}', `vacatures/${slug}/`);
}
