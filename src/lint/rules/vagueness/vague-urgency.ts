import { phraseRule } from '#lint/rules/vagueness/phrase-rule.ts';

/** Reports promises of speed without a date. */
export const vagueUrgency = phraseRule('vague-urgency', 'urgency', 'warning');
