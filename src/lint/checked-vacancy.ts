import type { Entry } from '#content/entry.ts';
import type { Finding } from '#content/problem.ts';
import { type LabelGrade, labelOf } from '#domain/label.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { SuppressedReport } from '#lint/exceptions/exceptions.ts';
import { contentReports, type FileReport, inDraft } from '#lint/file-report.ts';
import { byPlace } from '#lint/lint.ts';
import type { Verdict } from '#lint/policy.ts';
import { type Circumstances, verdictOn } from '#lint/verdict.ts';

/** All that there is to say of one file. */
export interface Checked {
	/** Drafts are told what is wrong; it stops nothing. */
	draft: boolean;
	/** Null where none can be given. */
	label: LabelGrade | null;
	/** 0 to 100. */
	score: number | null;
	/** In the order of the file. */
	reports: readonly FileReport[];
	/** What is left out because somebody gave a reason. */
	suppressed: readonly SuppressedReport[];
}

/** Checks a vacancy that has been read, the same wherever that was; `findings` come from outside it. */
export function checkedVacancy(
	entry: Entry<Vacancy>,
	findings: readonly Finding[],
	circumstances: Circumstances,
): Checked {
	const { draft, problems, data, finding } = entry;
	const isEmpty = entry.source.trim() === '';
	const { reports, suppressed } = finding || isEmpty ? nothing : verdictOn(entry, circumstances);
	const { grade, score } = data ? labelOf(data) : { grade: null, score: null };
	return {
		draft,
		label: grade,
		score,
		reports: [
			...contentReports([...problems, ...findings], draft),
			...reports.map(inDraft(draft)),
		].toSorted(byPlace),
		suppressed,
	};
}

const nothing: Verdict = { reports: [], suppressed: [] };
