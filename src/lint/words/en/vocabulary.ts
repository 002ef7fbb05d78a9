import type { Vocabulary } from '#lint/phrases/phrase.ts';
import { nouns } from '#lint/words/en/vocabulary/nouns.ts';
import { opinions } from '#lint/words/en/vocabulary/opinions.ts';
import { traits } from '#lint/words/en/vocabulary/traits.ts';

/** Lists of words that English phrases name. */
export const vocabulary: Vocabulary = {
	...nouns,
	...opinions,
	...traits,
	company: [
		'company|companies|organi[sz]ation|business|employer|start-?up|scale-?up|agency|firm',
		'group|bank|enterprise',
	],
	job: [
		'role|job|projects?|work|position|career|assignments?|tasks?|internship|responsibilities',
		'environment',
	],
	person: [
		'person|personality|individual|%professional|colleague|candidate|team ?player|%developer',
		'%engineer|%manager|%specialist|consultant|%analyst|%designer|someone|talent|graduate',
		'student|intern|recruiter|marketeer|leader|thinker|communicator|self-starter|%scientist',
		'employee|mind|people',
	],
	team: ['teams?|crew|squad|department'],
	thing: [
		'pricing|prices|content|typing|pages?|data|websites?|routing|programming|lists?|values?',
		'forms?|systems?|allocation|memory|components?|loading|imports?',
	],
};
