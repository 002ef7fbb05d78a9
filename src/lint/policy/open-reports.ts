import { daysBetween } from '#domain/dates.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Report } from '#lint/core/rule.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';

const ruleId = 'vacancy-open-too-long';

/** The rule on long open vacancies with the limit of the board in place of Helder's own. */
export function withOwnLimit(
	reports: readonly Report[],
	document: LintDocument,
	{ maxDaysOpen, text }: { maxDaysOpen: number | undefined; text: LintText },
): Report[] {
	if (maxDaysOpen === undefined) return [...reports];
	const others = reports.filter((report) => report.ruleId !== ruleId);
	return [...others, ...openReports(document, maxDaysOpen, text)];
}

function openReports(
	{ vacancy, today, rangeOf }: LintDocument,
	maxDaysOpen: number,
	text: LintText,
): Report[] {
	if (!vacancy || lifeCycleOf(vacancy, today) !== 'open') return [];
	const days = daysBetween(vacancy.published, today);
	if (days <= maxDaysOpen) return [];
	return [
		{
			ruleId,
			category: 'consistency',
			severity: 'warning',
			range: rangeOf(['published']),
			...text.openLongerThanBoard(days, maxDaysOpen),
		},
	];
}
