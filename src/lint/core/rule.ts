import type { Range } from '#content/problem.ts';
import type { Category, Severity } from '#domain/lint-terms.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { LintDocument } from '#lint/core/document.ts';

export { categories, type Category, severities, type Severity } from '#domain/lint-terms.ts';

/** What a rule found, before anything is known of policy and exceptions. */
export interface Finding {
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
	/** Weighs this finding differently from the rest of the rule. */
	severity?: Severity;
}

export interface Rule {
	/** Permanent, kebab-case: the address of the help page, and what exceptions name. */
	id: string;
	category: Category;
	severity: Severity;
	/** Whether it is silent until a board gives it a weight under `lint` in `site.yml`. */
	isOff?: true;
	/** Law, guideline or study the rule rests on. */
	source: string;
	check: (document: LintDocument, text: LintText) => Iterable<Finding>;
}

/** What is known of a rule without running it; what a board asks itself has no source. */
export type RuleInfo = Pick<Rule, 'id' | 'category' | 'severity' | 'isOff'> &
	Partial<Pick<Rule, 'source'>>;

/** A finding as every format shows it. */
export interface Report extends Finding {
	ruleId: string;
	category: Category;
	severity: Severity;
	/** Rules that say the same of this stretch, and leave it to this one. */
	also?: readonly string[];
}
