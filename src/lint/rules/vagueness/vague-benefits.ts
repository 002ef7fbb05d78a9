import { phraseRule } from '#lint/rules/vagueness/phrase-rule.ts';

/** Reports pay and benefits without figures. */
export const vagueBenefits = phraseRule('vague-benefits', 'benefits', 'error');
