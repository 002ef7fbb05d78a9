import type { Policy } from '#domain/schema/site.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Report, RuleInfo, Severity } from '#lint/core/rule.ts';
import { type SuppressedReport, withExceptions } from '#lint/exceptions/exceptions.ts';
import { byPlace } from '#lint/lint.ts';
import { labelReports } from '#lint/policy/label-report.ts';
import { oneRemarkEach } from '#lint/policy/one-remark.ts';
import { withOwnLimit } from '#lint/policy/open-reports.ts';
import { ownPhrase, reportOf } from '#lint/policy/policy-rules.ts';
import { phraseRanges } from '#lint/policy/phrases.ts';

interface Board {
	/** `lint` in `site.yml`. */
	policy: Policy;
	/** All rules there are. */
	rules: readonly Pick<RuleInfo, 'id' | 'exception'>[];
	text: LintText;
}

/** What is left to mend in a file, and what somebody made an exception for. */
export interface Verdict {
	reports: Report[];
	suppressed: SuppressedReport[];
}

/** Lowest label that a board publishes when it does not say. */
const defaultMinimumLabel = 'C';

/** Weighs the reports of the rules by what a board wants and by the exceptions in the file. */
export function judge(
	reports: readonly Report[],
	document: LintDocument,
	{ policy, rules, text }: Board,
): Verdict {
	const { maxDaysOpen, minimumLabel = defaultMinimumLabel } = policy;
	const all = [
		...withOwnLimit(reports, document, { maxDaysOpen, text }),
		...labelReports(document, minimumLabel, text),
		...ownPhraseReports(document, policy, text),
	].filter(isOutsideAllowed(document, policy));
	const { reports: kept, suppressed } = withExceptions(all, document, {
		...{ rules, text, severity: policy.severity },
	});
	const silent = weighed(suppressed, policy).toSorted(byPlace);
	return {
		reports: oneRemarkEach(weighed(kept, policy), silent).toSorted(byPlace),
		suppressed: silent,
	};
}

/** Exceptions are matched before this, so that a rule that is off leaves none of them unused. */
const weighed = <Some extends Report>(reports: readonly Some[], { severity }: Policy): Some[] =>
	reports.flatMap((report) => {
		const own: Severity | 'off' = severity?.[report.ruleId] ?? report.severity;
		return own === 'off' ? [] : [{ ...report, severity: own }];
	});

const ownPhraseReports = (
	document: LintDocument,
	{ flag = [] }: Policy,
	text: LintText,
): Report[] =>
	flag.flatMap(({ phrase, reason, instead }) =>
		phraseRanges(phrase, document).map((range) =>
			reportOf(ownPhrase, { range, ...text.ownPhrase(phrase, reason, instead) }),
		),
	);

/** A report within an allowed phrase is none; one on a whole sentence around it stays. */
function isOutsideAllowed(document: LintDocument, { allow = [] }: Policy) {
	const allowed = allow.flatMap((phrase) => phraseRanges(phrase, document));
	return ({ range: [start, end] }: Report): boolean =>
		!allowed.some(([from, to]) => from <= start && end <= to);
}
