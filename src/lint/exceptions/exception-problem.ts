import { nearest } from '#domain/suggestion.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { Report } from '#lint/core/rule.ts';
import type { Exception } from '#lint/exceptions/exception.ts';
import { exceptionReport } from '#lint/exceptions/exception-rules.ts';

/** What an exception is held against. */
export interface Surroundings {
	/** Ids of all rules there are. */
	ruleIds: readonly string[];
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
	text: LintText;
}

/** A reason of one word explains nothing to a candidate. */
const fewestLetters = 10;

/** Why an exception does not hold; undefined when it does. */
export function exceptionProblem(
	exception: Exception,
	{ ruleIds, today, text }: Surroundings,
): Report | undefined {
	const { rule, reason, until } = exception;
	if (!ruleIds.includes(rule)) {
		const sentences = text.exceptionUnknownRule(rule, nearest(rule, ruleIds));
		return exceptionReport('exception-unknown-rule', exception, sentences);
	}
	if (reason.length < fewestLetters)
		return exceptionReport(
			'exception-without-reason',
			exception,
			text.exceptionWithoutReason(rule),
		);
	if (until !== undefined && until < today)
		return exceptionReport('exception-expired', exception, text.exceptionExpired(rule, until));
	return undefined;
}
