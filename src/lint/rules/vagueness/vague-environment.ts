import { phraseRule } from '#lint/rules/vagueness/phrase-rule.ts';

/** Reports praise of the surroundings where a fact could stand. */
export const vagueEnvironment = phraseRule('vague-environment', 'environment', 'warning');
