import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { RuleFinding, Rule } from '#lint/core/rule.ts';
import { isNegated, isWaived } from '#lint/core/denial.ts';
import { type Mention, mentionsWithHeadings } from '#lint/core/mentions.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

interface TermRule extends Omit<Rule, 'category' | 'check'> {
	/** Whole words in folded text, bounded, per language of the vacancy. */
	terms: Partial<Record<SiteLanguage, readonly RegExp[]>>;
	/** Words in the same sentence that take the objection away. */
	unless?: readonly RegExp[];
	/** Words that do so in the next sentence too, such as a reason in law. */
	unlessNear?: readonly RegExp[];
	/** A demand that is itself negative ("geen hoofddoek") counts; others are skipped after "geen". */
	negation?: 'counts';
	where?: (mention: Mention, document: LintDocument) => boolean;
	say: (
		text: LintText,
		words: string,
		language: SiteLanguage,
	) => Pick<RuleFinding, 'message' | 'remedy'>;
	severityOf?: (words: string) => Rule['severity'];
}

/** A rule that reports words. */
export function termRule(given: TermRule): Rule {
	const { id, severity, lighter, source, say, severityOf } = given;
	const patterns = patternsByLanguage(given);
	const counts = objectionTo(given);
	return {
		id,
		category: 'inclusion',
		severity,
		...(lighter && { lighter }),
		source,
		*check(document, text) {
			const pattern = patterns.get(document.language);
			if (!pattern) return;
			for (const mention of mentionsWithHeadings(document, pattern)) {
				if (!counts(mention, document)) continue;
				const { range, words } = mention;
				yield {
					range,
					...say(text, words, document.language),
					...(severityOf && { severity: severityOf(words) }),
				};
			}
		},
	};
}

const patternsByLanguage = ({ terms }: TermRule): ReadonlyMap<string, RegExp> =>
	new Map(Object.entries(terms).map(([language, words]) => [language, wordPattern(words)]));

/** Whether a place is a fault, given everything that can take the objection away. */
function objectionTo({ unless, unlessNear, negation, where }: TermRule) {
	const redeeming = unless && wordPattern(unless);
	const redeemingNear = unlessNear && wordPattern(unlessNear);
	return (mention: Mention, document: LintDocument): boolean =>
		(negation === 'counts' || !isNegated(mention)) &&
		!isWaived(mention) &&
		!(redeeming && hasWord(mention.sentence, redeeming)) &&
		!(redeemingNear && hasWord(`${mention.sentence} ${mention.next}`, redeemingNear)) &&
		(where?.(mention, document) ?? true);
}
