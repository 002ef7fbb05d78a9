import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** Words that come between a verb and what it promises, and add nothing to it. */
export const smallWords: Vocabulary = {
	you: ['je|jij|jou|jouw'],
	us: ['wij|we|ons|onze'],
	eagerly: [
		'graag|altijd|ook|echt|écht|enorm|continu|actief|volop|daarom|steeds|voortdurend|samen|verder',
		'dagelijks|elke dag|iedere dag|doorlopend',
	],
	constructively: ['actief|proactief|creatief|inhoudelijk|kritisch|strategisch|constructief'],
};
