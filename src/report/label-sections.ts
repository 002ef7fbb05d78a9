import { labelGrades } from '#domain/label.ts';
import { reportText as text } from '#i18n/nl/report.ts';
import type { Wording } from '#report/figure-words.ts';
import type { LabelReport } from '#report/report.ts';
import type { Section } from '#report/section.ts';

/** How many vacancies had which label, and each of them. */
export function labelSections({ months, vacancies }: LabelReport, wording: Wording): Section[] {
	if (vacancies.length === 0) return [];
	const names = months.map((month) => wording.format.month(month));
	const stacks = months.map((_, index) => ({
		label: names[index] ?? '',
		values: labelGrades.map(
			(grade) => vacancies.filter(({ labels }) => labels[index] === grade).length,
		),
	}));
	const { labels: title, labelOf } = text.sections;
	return [
		{
			...{ id: 'labels', title, explanation: text.explain.labels },
			columns: [text.month, ...labelGrades.map(text.label)],
			rows: stacks.map(({ label, values }) => [label, ...values.map(String)]),
			chart: { kind: 'stacks', parts: [...labelGrades], stacks },
		},
		{
			...{ id: 'label-of', title: labelOf, explanation: text.explain.labelOf },
			columns: [text.vacancy, ...months.map((month) => month.slice(2))],
			rows: vacancies.map(({ vacancy, labels }) => [
				wording.vacancyName(vacancy),
				...labels.map((label) => label ?? '–'),
			]),
		},
	];
}
