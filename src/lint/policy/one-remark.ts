import { overlap } from '#content/overlap.ts';
import type { Range } from '#content/problem.ts';
import type { Report, Severity } from '#lint/core/rule.ts';

interface Precedence {
	/** Rule whose remark stands where others say the same. */
	stands: string;
	over: readonly string[];
	/** Whether the others know better what to do: they name the field to fill in. */
	takesRemedy?: true;
}

/** Rules that blame the same words for the same thing. Every other pair may share a stretch. */
export const precedences: readonly Precedence[] = [
	{ stands: 'vague-growth', over: ['growth-without-step'], takesRemedy: true },
	{ stands: 'vague-hours', over: ['flexible-without-times'], takesRemedy: true },
	{
		stands: 'vague-benefits',
		over: ['pay-variable-unexplained', 'growth-without-step'],
		takesRemedy: true,
	},
	{
		stands: 'vague-paragraph',
		over: ['growth-without-step', 'flexible-without-times', 'pay-variable-unexplained'],
	},
	{ stands: 'nationality-or-origin', over: ['asks-special-data'] },
	{ stands: 'body-contradicts-weekend', over: ['must-have-in-body'] },
	{ stands: 'reading-level', over: ['sentence-length'] },
	{ stands: 'summary-first-155', over: ['sentence-length'] },
	{ stands: 'title-decoration', over: ['exclamation-mark'] },
];

/**
 * Leaves one remark where several rules say the same of one stretch. It takes the heaviest of their
 * weights, so that nothing that stopped a vacancy passes. `silent` holds remarks that nobody sees but
 * that still speak for others, such as those with an exception.
 */
export function oneRemarkEach(
	reports: readonly Report[],
	silent: readonly Report[] = [],
): Report[] {
	const speakers = [...reports, ...silent];
	const spokenFor = (report: Report): boolean => speakers.some((other) => speaksFor(other, report));
	return reports
		.filter((report) => !spokenFor(report))
		.map((report) =>
			withWhatOthersSay(
				report,
				reports.filter((other) => speaksFor(report, other)),
			),
		);
}

function withWhatOthersSay(report: Report, others: readonly Report[]): Report {
	if (others.length === 0) return report;
	const better = others.find(
		(other) => precedenceOver(report, other)?.takesRemedy && covers(other.range, report.range),
	);
	return {
		...report,
		severity: heaviest([report, ...others].map(({ severity }) => severity)),
		...(better?.remedy !== undefined && { remedy: better.remedy }),
		also: others.map(({ ruleId }) => ruleId),
	};
}

const speaksFor = (report: Report, other: Report): boolean =>
	precedenceOver(report, other) !== undefined &&
	(report.parts ?? [report.range]).some((part) => overlap(part, other.range));

const precedenceOver = ({ ruleId }: Report, other: Report): Precedence | undefined =>
	precedences.find(({ stands, over }) => stands === ruleId && over.includes(other.ruleId));

const covers = (outer: Range, inner: Range): boolean =>
	outer[0] <= inner[0] && inner[1] <= outer[1];

const heaviest = (weights: readonly Severity[]): Severity =>
	(['error', 'warning'] as const).find((weight) => weights.includes(weight)) ?? 'info';
