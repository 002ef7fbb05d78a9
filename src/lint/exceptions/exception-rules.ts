import type { RuleFinding, Report, RuleInfo } from '#lint/core/rule.ts';
import type { Exception } from '#lint/exceptions/exception.ts';

const weights = {
	'exception-expired': 'error',
	'exception-not-allowed': 'error',
	'exception-other-article': 'warning',
	'exception-too-long': 'error',
	'exception-unknown-form': 'error',
	'exception-unknown-rule': 'error',
	'exception-unused': 'warning',
	'exception-without-reason': 'error',
} as const;
type ExceptionRuleId = keyof typeof weights;

const infoOf = (id: ExceptionRuleId): RuleInfo => ({
	id,
	category: 'consistency',
	severity: weights[id],
	exception: 'never',
});

/** What may be wrong with an exception; to these no exception can be made. */
export const exceptionRules: readonly RuleInfo[] = (Object.keys(weights) as ExceptionRuleId[]).map(
	infoOf,
);

/** What is wrong with an exception, at the place where it is written. */
export function exceptionReport(
	id: ExceptionRuleId,
	{ range }: Pick<Exception, 'range'>,
	sentences: Pick<RuleFinding, 'message' | 'remedy'>,
): Report {
	const { category, severity } = infoOf(id);
	return { ruleId: id, category, severity, range, ...sentences };
}
