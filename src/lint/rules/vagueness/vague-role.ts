import { phraseRule } from '#lint/rules/vagueness/phrase-rule.ts';

/** Reports praise of the work where a task could stand. */
export const vagueRole = phraseRule('vague-role', 'role', 'warning');
