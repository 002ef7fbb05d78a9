import type { Entry } from '#content/entry.ts';
import type { Finding } from '#content/problem.ts';
import { type LabelGrade, labelOf } from '#domain/label.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { SuppressedReport } from '#lint/exceptions/exceptions.ts';
import { contentReports, type FileReport } from '#lint/file-report.ts';
import { byPlace } from '#lint/lint.ts';

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

/** What there is to say of a file before a rule has looked at it; `findings` come from outside it. */
export function checkedFile(entry: Entry<Vacancy>, findings: readonly Finding[]): Checked {
	const { draft, problems, data } = entry;
	const { grade, score } = data ? labelOf(data) : { grade: null, score: null };
	const reports = contentReports([...problems, ...findings], draft).toSorted(byPlace);
	return { draft, label: grade, score, reports, suppressed: [] };
}

/** Whether there is a text that rules can look at. */
export const hasText = ({ finding, source }: Entry<unknown>): boolean =>
	!finding && source.trim() !== '';
