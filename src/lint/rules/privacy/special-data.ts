import { anyOf, eitherOf, patternsOf } from '#domain/written/alternatives.ts';
import type { Demand } from '#lint/rules/privacy/asked.ts';

const personal = eitherOf(
	'gezondheid(?:stoestand|sklachten|sverklaring)?|ziekteverzuim|ziektegeschiedenis',
	'medische gegevens|medicijngebruik',
	'geloof|geloofsovertuiging|levensovertuiging|religie',
	'geaardheid|etniciteit|etnische afkomst|vakbondslidmaatschap',
);

const personalInEnglish = eitherOf(
	'health|health condition|medical history|sick leave|medication',
	'religion|religious beliefs?|political views',
	'ethnicity|ethnic origin|sexual orientation',
	'trade union membership|union membership',
);
/** The same, as far as it is not also the subject of work. */
const yours = eitherOf(
	'health|health condition|medical (?:history|data)|sick leave',
	'religion|religious beliefs',
	'ethnicity|ethnic origin|sexual orientation|union membership',
);

/**
 * What is of no concern to an employer during a selection, whatever the job: health, belief, origin,
 * membership of a union (GDPR art. 9).
 */
export const specialData: Demand = {
	inLists: {
		nl: anyOf('gu', [
			...patternsOf(`(?:je |jouw |uw )?${personal}`),
			/ben je (?:gezond|ziek|zwanger|gelovig|christelijk|lid van een vakbond)/u,
			/heb je (?:een )?(?:ziektes?|handicap|beperking|chronische aandoening|(?:lichamelijke |psychische |medische )?(?:klachten|aandoening(?:en)?))/u,
			/gebruik je medicijnen/u,
			/hoe vaak (?:was|ben) je ziek/u,
		]),
		en: anyOf('gu', [
			...patternsOf(`(?:your )?${personalInEnglish}`),
			/are you (?:healthy|ill|pregnant|religious|a member of a union)/u,
			/do you have (?:a |any )?(?:illness(?:es)?|disabilit(?:y|ies)|medical conditions?)/u,
		]),
	},
	inText: {
		nl: /(?:gezondheidsverklaring|(?:je|jouw) (?:gezondheid|ziekteverzuim|geloof|geloofsovertuiging|religie|medische gegevens|etnische afkomst))/g,
		en: anyOf('g', [/health declaration/u, ...patternsOf(`your ${yours}`)]),
	},
};
