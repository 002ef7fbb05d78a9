import { phraseRule } from '#lint/rules/vagueness/phrase-rule.ts';

/** Reports traits that nobody can check, where behaviour could stand. */
export const vagueRequirements = phraseRule('vague-requirements', 'requirements', 'warning');
