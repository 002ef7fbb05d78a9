import { phraseRule } from '#lint/rules/vagueness/phrase-rule.ts';

/** Reports words that only make a sentence louder. */
export const vagueIntensifiers = phraseRule('vague-intensifiers', 'intensifiers', 'warning');
