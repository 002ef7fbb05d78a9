import { phraseRule } from '#lint/rules/vagueness/phrase-rule.ts';

/** Reports flexibility, homeworking and balance without days or times. */
export const vagueHours = phraseRule('vague-hours', 'hours', 'error');
