import { phraseRule } from '#lint/rules/vagueness/phrase-rule.ts';

/** Reports praise that an employer gives itself without a source. */
export const vagueCompany = phraseRule('vague-company', 'company', 'warning');
