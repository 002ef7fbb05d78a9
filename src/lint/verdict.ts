import type { Entry } from '#content/entry.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Policy } from '#domain/schema/site.ts';
import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import { documentOf } from '#lint/core/document.ts';
import { lint } from '#lint/lint.ts';
import type { Lexicon } from '#lint/phrases/phrase.ts';
import { judge, type Verdict } from '#lint/policy.ts';
import { ruleInfos, rules } from '#lint/rules/index.ts';

/** What decides what the rules find in a vacancy, beside its text. */
export interface Circumstances {
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
	/** `lint` in `site.yml`. */
	policy: Policy;
	/** The employer, where it is known. */
	organisation: Organisation | undefined;
	text: LintText;
	lexiconFor: (language: SiteLanguage) => Lexicon;
}

/** What all rules find in a vacancy, weighed by policy and exceptions. */
export function verdictOn(
	entry: Entry<Vacancy>,
	{ text, policy, ...surroundings }: Circumstances,
): Verdict {
	const document = documentOf(entry, { ...surroundings, allow: policy.allow });
	return judge(lint(document, rules, text, policy), document, {
		...{ policy, text, rules: ruleInfos },
	});
}
