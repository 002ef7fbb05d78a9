import { phraseRule } from '#lint/rules/vagueness/phrase-rule.ts';

/** Reports promises of growth without a step, a term or a budget. */
export const vagueGrowth = phraseRule('vague-growth', 'growth', 'warning');
