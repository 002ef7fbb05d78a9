import type { Range } from '#content/problem.ts';
import type { Category, LawArticles, Severity } from '#domain/lint-terms.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { LintDocument } from '#lint/core/document.ts';

// At hand for who writes rules; views, which may not import the linter, take them from the domain.
export { categories, type Category, severities, type Severity } from '#domain/lint-terms.ts';

/** What a rule found, before anything is known of policy and exceptions. */
export interface RuleFinding {
	/** Offsets in the file. */
	range: Range;
	/** Stretches within the range that it is about, where it is not about all of it. */
	parts?: readonly Range[];
	/** What is there, in one or two sentences. */
	message: string;
	/** What to do instead. */
	remedy?: string;
	/** Texts that could stand in place of the range. */
	suggestions?: readonly string[];
	/** Whether the one suggestion is right whatever the text says: then `--fix` may write it. */
	safe?: boolean;
	/** Weighs this finding less than the rule; one of its `lighter` weights. */
	severity?: Severity;
}

/** One question about a vacancy; it knows nothing of files, boards or languages of reports. */
export interface Rule {
	/** Permanent, kebab-case: the address of the help page, and what exceptions name. */
	id: string;
	category: Category;
	/** The heaviest weight of its findings, and that of a finding that names none. */
	severity: Severity;
	/** What some of its findings weigh instead, heaviest first; its help page says which. */
	lighter?: readonly Severity[];
	/**
	 * What an exception to an error asks beside a reason: `ground` a law, article or collective agreement
	 * in that reason, `never` that there is none.
	 */
	exception?: 'ground' | 'never';
	/** The articles that its page rests on: a reason that names another one is told so. */
	law?: LawArticles;
	/** Whether it is silent until a board gives it a weight under `lint` in `site.yml`. */
	isOff?: true;
	/** Law, guideline or study the rule rests on. */
	source: string;
	/** Yields what is wrong, in the words of `text`; in any order, because reports are sorted by place. */
	check: (document: LintDocument, text: LintText) => Iterable<RuleFinding>;
}

/** What is known of a rule without running it; what a board asks itself has no source. */
export type RuleInfo = Pick<
	Rule,
	'id' | 'category' | 'severity' | 'lighter' | 'exception' | 'law' | 'isOff'
> &
	Partial<Pick<Rule, 'source'>>;

/** All that a rule may report, heaviest first. */
export const severitiesOf = ({
	severity,
	lighter = [],
}: Pick<RuleInfo, 'severity' | 'lighter'>): Severity[] => [severity, ...lighter];

/** A finding as every format shows it. */
export interface Report extends RuleFinding {
	ruleId: string;
	category: Category;
	severity: Severity;
	/** Rules that say the same of this stretch, and leave it to this one. */
	also?: readonly string[];
}
