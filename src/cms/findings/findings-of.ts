import { checkText } from '#lint/check-text.ts';
import { contentReports, type FileReport } from '#lint/file-report.ts';
import { managed } from '#cms/config/managed.ts';
import { fieldNameAt, pathAt } from '#cms/findings/field-name-at.ts';
import { inFormWords } from '#cms/findings/form-words.ts';
import { type LabelSoFar, labelSoFar } from '#cms/findings/label-so-far.ts';
import { readEntry, readSettings } from '#content/entry.ts';
import { documentSchemas } from '#content/json-schema.ts';
import { parseMarkdown } from '#content/markdown.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Policy } from '#domain/schema/site.ts';
import { type Severity, severities } from '#domain/lint-terms.ts';
import type { ManagedKind } from '#i18n/nl/cms/collections.ts';
import { formProblems } from '#i18n/nl/cms/form-problems.ts';
import { lintText } from '#i18n/nl/lint/text.ts';

/** What decides what is found in a file. */
export interface Checking {
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
	/** `lint` in `site.yml`. */
	policy?: Policy | undefined;
	/** Employers by file name, as the board knows them. */
	organisations: Readonly<Record<string, Organisation>>;
}

/** A remark on a file, for somebody who sees a form. */
export interface ShownFinding {
	ruleId: string;
	severity: Severity;
	/** What the form calls the field that it is about. */
	field: string;
	message: string;
	remedy: string | undefined;
}

export interface Findings {
	draft: boolean;
	/** Whether it may be saved as a draft, with all its faults. */
	mayBeDraft: boolean;
	/** How many keep the file off the board. */
	errors: number;
	/** Heaviest first, then in the order of the file. */
	findings: readonly ShownFinding[];
	/** Undefined for what has no label, and while a field is wrong that the label needs. */
	label: LabelSoFar | undefined;
}

/** All remarks on the text of a file, in the words of the command, with the field in the form. */
export async function findingsOf(
	kind: ManagedKind,
	text: string,
	checking: Checking,
): Promise<Findings> {
	const { draft, reports } = await (kind === 'vacancy'
		? checkedVacancy(text, checking)
		: checkedOther(kind, text));
	return {
		draft,
		mayBeDraft: kind === 'vacancy',
		errors: reports.filter(({ severity }) => severity === 'error').length,
		findings: reports
			.map((report) => shown(kind, text, report))
			.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity)),
		label: kind === 'vacancy' ? labelSoFar(text) : undefined,
	};
}

type Reported = { draft: boolean; reports: readonly FileReport[] };

const checkedVacancy = (
	text: string,
	{ organisations, ...checking }: Checking,
): Promise<Reported> =>
	checkText(text, {
		...checking,
		organisation: organisations[employerIn(text)],
		dictionary: { rules: lintText, content: formProblems },
	});

function checkedOther(kind: ManagedKind, source: string): Reported {
	const reading = { schema: documentSchemas[kind], text: formProblems };
	const file = { file: `${kind}.${managed[kind].extension}`, source };
	const { draft, problems } =
		managed[kind].extension === 'md'
			? readEntry(file, { ...reading, parse: parseMarkdown })
			: readSettings(file, reading);
	return { draft, reports: contentReports(problems, draft) };
}

const employerIn = (text: string): string =>
	/^organisation: *"?([a-z0-9-]+)/m.exec(text)?.[1] ?? '';

function shown(kind: ManagedKind, text: string, report: FileReport): ShownFinding {
	const [offset] = report.range;
	const path = pathAt(kind, text, offset);
	return {
		ruleId: report.ruleId,
		severity: report.severity,
		field: fieldNameAt(kind, text, offset),
		message: inFormWords(report.message, path),
		remedy: report.remedy && inFormWords(report.remedy, path),
	};
}
