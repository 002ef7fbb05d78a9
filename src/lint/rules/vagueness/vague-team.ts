import { phraseRule } from '#lint/rules/vagueness/phrase-rule.ts';

/** Reports praise of colleagues and culture where a habit or a figure could stand. */
export const vagueTeam = phraseRule('vague-team', 'team', 'warning');
