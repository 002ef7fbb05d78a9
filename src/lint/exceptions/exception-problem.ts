import { addDays } from '#domain/dates.ts';
import { nearest } from '#domain/suggestion.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { Report, RuleInfo, Severity } from '#lint/core/rule.ts';
import type { Exception } from '#lint/exceptions/exception.ts';
import { exceptionReport } from '#lint/exceptions/exception-rules.ts';
import { namesLegalGround, otherArticle } from '#lint/exceptions/legal-ground.ts';

/** What an exception is held against. */
export interface Surroundings {
	/** All rules there are. */
	rules: readonly Pick<RuleInfo, 'id' | 'exception' | 'law'>[];
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
	/** Day on which the vacancy came or comes online, where it is known. */
	published: string | undefined;
	/** What the exception would silence weighs at most; undefined when that is nothing. */
	weight: Severity | undefined;
	text: LintText;
}

/** A reason of one word explains nothing to a candidate. */
const fewestLetters = 10;

/** Within a year somebody looks at an exception again. */
const mostDays = 366;

/** Why an exception does not hold; undefined when it does. */
export function exceptionProblem(exception: Exception, given: Surroundings): Report | undefined {
	const { rule } = exception;
	const { rules, text } = given;
	const known = rules.find(({ id }) => id === rule);
	if (!known) {
		const near = nearest(
			rule,
			rules.map(({ id }) => id),
		);
		return exceptionReport(
			'exception-unknown-rule',
			exception,
			text.exceptionUnknownRule(rule, near),
		);
	}
	if (known.exception === 'never')
		return exceptionReport('exception-not-allowed', exception, text.exceptionNever(rule));
	return problemWithReason(exception, known.exception, given) ?? problemWithTerm(exception, given);
}

function problemWithReason(
	exception: Exception,
	asked: RuleInfo['exception'],
	{ weight, text }: Surroundings,
): Report | undefined {
	const { rule, reason } = exception;
	if (reason.length < fewestLetters)
		return exceptionReport(
			'exception-without-reason',
			exception,
			text.exceptionWithoutReason(rule),
		);
	if (asked === 'ground' && weight === 'error' && !namesLegalGround(reason))
		return exceptionReport('exception-not-allowed', exception, text.exceptionWithoutGround(rule));
	return undefined;
}

/** An exception that holds, but whose reason names an article that the rule does not rest on. */
export function remarkOnGround(
	exception: Exception,
	{ rules, text }: Pick<Surroundings, 'rules' | 'text'>,
): Report | undefined {
	const law = rules.find(({ id }) => id === exception.rule)?.law;
	const named = law && otherArticle(exception.reason, law);
	if (!law || named === undefined) return undefined;
	const sentences = text.exceptionOtherArticle(exception.rule, named, law);
	return exceptionReport('exception-other-article', exception, sentences);
}

function problemWithTerm(
	exception: Exception,
	{ today, published = today, text }: Surroundings,
): Report | undefined {
	const { rule, until = addDays(published, mostDays) } = exception;
	if (until < today)
		return exceptionReport('exception-expired', exception, text.exceptionExpired(rule, until));
	const latest = addDays(published > today ? published : today, mostDays);
	if (until > latest)
		return exceptionReport(
			'exception-too-long',
			exception,
			text.exceptionTooLong(rule, until, latest),
		);
	return undefined;
}
