import type { Finding, Report, RuleInfo } from '#lint/core/rule.ts';
import type { Exception } from '#lint/exceptions/exception.ts';

const severities = {
	'exception-expired': 'error',
	'exception-not-allowed': 'error',
	'exception-other-article': 'warning',
	'exception-too-long': 'error',
	'exception-unknown-form': 'error',
	'exception-unknown-rule': 'error',
	'exception-unused': 'warning',
	'exception-without-reason': 'error',
} as const;
type ExceptionRuleId = keyof typeof severities;

const infoOf = (id: ExceptionRuleId): RuleInfo => ({
	id,
	category: 'consistency',
	severity: severities[id],
	exception: 'never',
});

/** What may be wrong with an exception; to these no exception can be made. */
export const exceptionRules: readonly RuleInfo[] = [
	infoOf('exception-expired'),
	infoOf('exception-not-allowed'),
	infoOf('exception-other-article'),
	infoOf('exception-too-long'),
	infoOf('exception-unknown-form'),
	infoOf('exception-unknown-rule'),
	infoOf('exception-unused'),
	infoOf('exception-without-reason'),
];

export function exceptionReport(
	id: ExceptionRuleId,
	{ range }: Pick<Exception, 'range'>,
	sentences: Pick<Finding, 'message' | 'remedy'>,
): Report {
	const { category, severity } = infoOf(id);
	return { ruleId: id, category, severity, range, ...sentences };
}
