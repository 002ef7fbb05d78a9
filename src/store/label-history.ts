import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '#content/slug-of.ts';
import { type LabelGrade, labelOf } from '#domain/label.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import type { MonthEnd } from '#domain/metrics/months.ts';
import { type Vacancy, vacancySchema } from '#domain/schema/vacancy.ts';
import { type FileVersion, fileVersions } from '#store/file-versions.ts';
import { entryFrom, markdownFiles } from '#store/read-folder.ts';

/** The label of a vacancy in every month; null when it was not open, or cannot be read by today's rules. */
export interface VacancyLabels {
	vacancy: string;
	labels: (LabelGrade | null)[];
}

/**
 * The label of every vacancy that was open in one of these months, on the day that the month is looked
 * at, from the history in git; the last day is that of the files as they stand. Undefined without a
 * history. A text is read once, however many months it stood there: 3 to 5 ms each.
 */
export function labelHistory(
	folder: string,
	months: readonly MonthEnd[],
): VacancyLabels[] | undefined {
	const versions = fileVersions(folder, 'vacancies', 1);
	if (versions.size === 0) return undefined;
	return markdownFiles(folder, 'vacancies')
		.map((file) => {
			const known = versions.get(file) ?? [];
			const now = readFileSync(join(folder, file), 'utf8');
			const read = reading(file);
			const labels = months.map(({ day }, index) =>
				labelOn(day, index === months.length - 1 ? now : sourceOn(day, known), read),
			);
			return { vacancy: slugOf(file), labels };
		})
		.filter(({ labels }) => labels.some((label) => label !== null));
}

const sourceOn = (day: string, versions: readonly FileVersion[]): string | undefined =>
	versions.findLast((version) => version.day <= day)?.source;

function labelOn(
	day: string,
	source: string | undefined,
	read: (source: string) => Vacancy | undefined,
): LabelGrade | null {
	const vacancy = source === undefined ? undefined : read(source);
	return vacancy && lifeCycleOf(vacancy, day) === 'open' ? labelOf(vacancy).grade : null;
}

/** Reads versions of a file, each once as long as it follows itself. */
function reading(file: string): (source: string) => Vacancy | undefined {
	let last: { source: string; data: Vacancy | undefined } | undefined;
	return (source) => {
		if (last?.source !== source)
			last = { source, data: entryFrom(file, { source }, vacancySchema).data };
		return last.data;
	};
}
