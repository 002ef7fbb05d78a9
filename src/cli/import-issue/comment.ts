import type { FileResult, RunReport } from '#cli/lint/lint-run.ts';
import { cell, findingsTable } from '#cli/lint/reporters/markdown-parts.ts';
import type { IssueDraft } from '#drafts/issue/issue-draft.ts';
import { longestAddress } from '#drafts/new-file-address.ts';
import { cliLintText } from '#i18n/nl/cli-lint.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { issueText } from '#i18n/nl/issue.ts';

/** A draft, and what the linter would say if it went online as it is. */
export interface Judged {
	/** Name of the file, with `.md`. */
	name: string;
	/** Text of the file. */
	source: string;
	title: string | undefined;
	given: IssueDraft['given'];
	result: FileResult;
	/** The question of the form that a report is about; undefined for what was not asked. */
	questionOf: (report: RunReport) => string | undefined;
	/** Where a new file begins on GitHub. */
	newFileUrl: string | undefined;
}

/** GitHub takes comments of 65,536 characters. */
const longest = 60_000;

const text = issueText.comment;

/** What a workflow writes below an issue; the first line lets it find that again. */
export function commentOn(judged: Judged): string {
	const { result, given, newFileUrl, questionOf } = judged;
	const places = {
		title: text.question,
		of: (report: RunReport) => cell(questionOf(report) ?? ''),
	};
	const head = [
		'<!-- helder-issue -->',
		`### ${text.title}`,
		'',
		summaryOf(judged),
		...(result.reports.length > 0
			? [findingsTable(result.reports, cliLintText, places).join('')]
			: ['']),
		...(given.published
			? [text.published(dictionaryFor('nl').format.date(given.published)), '']
			: []),
		...(given.reference ? [text.reference(given.reference), ''] : []),
		text.again,
		'',
	].join('\n');
	const file = [...fileLines(judged), ...linkLines(judged, newFileUrl)].join('\n');
	return head.length + file.length > longest
		? `${head.slice(0, longest)}\n${text.tooLong}\n`
		: `${head}\n${file}\n`;
}

function summaryOf({ title, result }: Judged): string {
	const { label, score, reports } = result;
	const errors = reports.filter(({ severity }) => severity === 'error').length;
	const others = reports.length - errors;
	return [
		...(title === undefined ? [] : [`**${cell(title)}**`]),
		...(label === null || score === null ? [] : [cliLintText.label(label, score)]),
		reports.length === 0 ? text.nothing : text.counts(errors, others),
	].join(' · ');
}

/** The fence is longer than any in the text, so that the text cannot end it. */
function fileLines({ name, source }: Judged): string[] {
	const longestRun = Math.max(2, ...(source.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longestRun + 1);
	return [
		`<details><summary>${text.file}</summary>`,
		'',
		`\`content/vacancies/${name}\``,
		'',
		`${fence}md`,
		source.trimEnd(),
		fence,
		'',
		'</details>',
	];
}

function linkLines({ name, source }: Judged, newFileUrl: string | undefined): string[] {
	if (newFileUrl === undefined) return [];
	const address = `${newFileUrl}?${new URLSearchParams({ filename: name, value: source }).toString()}`;
	return address.length > longestAddress ? [] : ['', `[${text.newFile}](${address})`];
}
