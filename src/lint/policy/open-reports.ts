import { daysOpen } from '#domain/life-cycle.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Report } from '#lint/core/rule.ts';
import { reportOf } from '#lint/policy/policy-rules.ts';
import { vacancyOpenTooLong } from '#lint/rules/consistency/vacancy-open-too-long.ts';

/** The rule on long open vacancies with the limit of the board in place of Helder's own. */
export function withOwnLimit(
	reports: readonly Report[],
	document: LintDocument,
	{ maxDaysOpen, text }: { maxDaysOpen: number | undefined; text: LintText },
): Report[] {
	if (maxDaysOpen === undefined) return [...reports];
	const others = reports.filter(({ ruleId }) => ruleId !== vacancyOpenTooLong.id);
	return [...others, ...openReports(document, maxDaysOpen, text)];
}

function openReports(
	{ vacancy, today, rangeOf }: LintDocument,
	maxDaysOpen: number,
	text: LintText,
): Report[] {
	const days = vacancy && daysOpen(vacancy, today);
	if (days === undefined || days <= maxDaysOpen) return [];
	const sentences = text.openLongerThanBoard(days, maxDaysOpen);
	return [reportOf(vacancyOpenTooLong, { range: rangeOf(['published']), ...sentences })];
}
