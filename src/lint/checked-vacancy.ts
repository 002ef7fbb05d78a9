import type { Entry } from '#content/entry.ts';
import type { Finding } from '#content/problem.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { type Checked, checkedFile, hasText } from '#lint/checked-file.ts';
import { inDraft } from '#lint/file-report.ts';
import { byPlace } from '#lint/lint.ts';
import { type Circumstances, verdictOn } from '#lint/verdict.ts';

/** Checks a vacancy that has been read, the same wherever that was; `findings` come from outside it. */
export function checkedVacancy(
	entry: Entry<Vacancy>,
	findings: readonly Finding[],
	circumstances: Circumstances,
): Checked {
	const file = checkedFile(entry, findings);
	if (!hasText(entry)) return file;
	const { reports, suppressed } = verdictOn(entry, circumstances);
	return {
		...file,
		reports: [...file.reports, ...reports.map(inDraft(file.draft))].toSorted(byPlace),
		suppressed,
	};
}
