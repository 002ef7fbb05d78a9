import type { Demand } from '#lint/rules/privacy/asked.ts';

/**
 * What is of no concern to an employer during a selection, whatever the job: health, belief, origin,
 * membership of a union (GDPR art. 9).
 */
export const specialData: Demand = {
	inLists: {
		nl: /(?:(?:je |jouw |uw )?(?:gezondheid(?:stoestand|sklachten|sverklaring)?|ziekteverzuim|ziektegeschiedenis|medische gegevens|medicijngebruik|geloof|geloofsovertuiging|levensovertuiging|religie|geaardheid|etniciteit|etnische afkomst|vakbondslidmaatschap)|ben je (?:gezond|ziek|zwanger|gelovig|christelijk|lid van een vakbond)|heb je (?:een )?(?:ziektes?|handicap|beperking|chronische aandoening|(?:lichamelijke |psychische |medische )?(?:klachten|aandoening(?:en)?))|gebruik je medicijnen|hoe vaak (?:was|ben) je ziek)/g,
		en: /(?:(?:your )?(?:health|health condition|medical history|sick leave|religion|ethnicity|ethnic origin|sexual orientation|religious beliefs?|political views|trade union membership|medication|union membership)|are you (?:healthy|ill|pregnant|religious|a member of a union)|do you have (?:a |any )?(?:illness(?:es)?|disabilit(?:y|ies)|medical conditions?))/g,
	},
	inText: {
		nl: /(?:gezondheidsverklaring|(?:je|jouw) (?:gezondheid|ziekteverzuim|geloof|geloofsovertuiging|religie|medische gegevens|etnische afkomst))/g,
		en: /(?:health declaration|your (?:health|health condition|medical (?:history|data)|sick leave|religion|religious beliefs|ethnicity|ethnic origin|sexual orientation|union membership))/g,
	},
};
